package org.gcmplan.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before and after the action of a form: a form that was posted already is not acted upon;
 * one that had its effect needs its saved input no longer.
 */
public class FormEffects implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(FormEffects.class.getName());
  private static final String REPEATED = FormEffects.class.getName();

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (bean(Once.class).isRepeated()) {
      faces.getAttributes().put(REPEATED, true);
      String text = bean(Messages.class).of("web.sentAlready");
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
      faces.renderResponse();
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.getAttributes().containsKey(REPEATED)) {
      return;
    }
    if (hasFailed(faces)) {
      bean(Once.class).release();
    } else {
      forgetSent();
    }
  }

  /** What was done is done, whether the saved input goes or stays. */
  private static void forgetSent() {
    try {
      bean(SavedInput.class).forgetSent();
    } catch (RuntimeException kept) {
      LOG.log(Level.WARNING, "The saved input of a sent form stays", kept);
    }
  }

  private static boolean hasFailed(FacesContext faces) {
    return faces.isValidationFailed()
        || faces.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext();
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
