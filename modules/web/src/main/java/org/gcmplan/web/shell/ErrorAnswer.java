package org.gcmplan.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;

/** An error page in place of the page that was asked for. */
class ErrorAnswer {
  private final FacesContext faces;
  private final ExternalContext external;

  ErrorAnswer(FacesContext faces) {
    this.faces = faces;
    this.external = faces.getExternalContext();
  }

  void instead(Throwable cause) {
    if (cause instanceof NotFound) {
      send(HttpServletResponse.SC_NOT_FOUND);
    } else if (cause instanceof NotAllowed) {
      send(HttpServletResponse.SC_FORBIDDEN);
    } else if (Causes.isUnreadable(cause)) {
      send(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      Reference.log(request(), cause);
      send(
          DatabaseAway.caused(cause)
              ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
              : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /** The page that was posted is no longer known: the same page, afresh. */
  void expired() {
    try {
      if (faces.getPartialViewContext().isAjaxRequest()) {
        SignInAgain.ask((HttpServletResponse) external.getResponse());
      } else {
        external.redirect(
            Address.of(request()).with("done", "web.done.expired").with("to", to()).toString());
      }
      faces.responseComplete();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private String to() {
    return external.getRequestParameterMap().get("to");
  }

  private void send(int status) {
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
        external.responseSendError(status, null);
      }
      faces.responseComplete();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) external.getRequest();
  }
}
