package org.gcmplan.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;

/**
 * The one place where exceptions become answers. While a form is being handled they become messages
 * and the page stays with everything typed; otherwise they become an error page.
 */
class Refusals extends ExceptionHandlerWrapper {

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
      if (Causes.isUnknownPage(cause)) {
        new ErrorAnswer(faces).expired();
      } else if (isFormHandled(faces)) {
        CDI.current().select(Problems.class).get().show(faces, cause);
      } else {
        new ErrorAnswer(faces).instead(cause);
      }
      events.remove();
    }
    getWrapped().handle();
  }

  private static boolean isFormHandled(FacesContext faces) {
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }
}
