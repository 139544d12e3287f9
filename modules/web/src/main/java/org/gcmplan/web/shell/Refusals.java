package org.gcmplan.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import java.util.Iterator;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;

/**
 * The one place where exceptions become answers. While a form is being handled they become messages
 * and the page stays with everything typed; otherwise they become an error page.
 */
class Refusals extends ExceptionHandlerWrapper {
  private static final String STATE = ResponseStateManager.VIEW_STATE_PARAM;

  Refusals(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var fault = events.next().getContext();
      FacesContext faces = fault.getContext();
      Throwable cause = Causes.of(fault.getException());
      if (Causes.isUnknownPage(cause) || isStateUnreadable(faces, cause)) {
        new ErrorAnswer(faces).expired();
      } else if (isFormHandled(faces) && !Causes.isUnreadable(cause)) {
        CDI.current().select(Problems.class).get().show(faces, cause);
      } else {
        new ErrorAnswer(faces).instead(cause);
      }
      events.remove();
    }
    getWrapped().handle();
  }

  /** What was sent as the state of this page is that of another one, or of none. */
  private static boolean isStateUnreadable(FacesContext faces, Throwable cause) {
    return faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
        && faces.getExternalContext().getRequestParameterMap().containsKey(STATE)
        && !DatabaseAway.caused(cause)
        && !(cause instanceof NotFound)
        && !(cause instanceof NotAllowed);
  }

  /** There is a page then on which to say what went wrong. */
  private static boolean isFormHandled(FacesContext faces) {
    return faces.isPostback()
        && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW
        && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }
}
