package org.gcmplan.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Opens the page's transaction when a page begins to be written, and ends it with the page. */
public class PageShowing implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String MANAGER = "java:appserver/TransactionManager";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    try {
      PageTransaction.open(InitialContext.doLookup(MANAGER));
    } catch (NamingException noServer) {
      throw new FacesException(noServer);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    try {
      PageTransaction.close();
    } catch (SystemException | RollbackException | RuntimeException unsure) {
      // What the page wrote on its way is not kept: then the page must not say that it is.
      var faces = event.getFacesContext();
      faces
          .getApplication()
          .publishEvent(
              faces,
              ExceptionQueuedEvent.class,
              new ExceptionQueuedEventContext(faces, unsure, null, PhaseId.RENDER_RESPONSE));
    }
  }
}
