package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.updates.Consultation;

/** Service task «Deem it agreed». */
@Named
@Dependent
class DeemAgreed implements JavaDelegate {
  private final Consultation consultation;

  @Inject
  DeemAgreed(Consultation consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consultation.deemAgreed(RouteVariables.updateOf(execution), RouteVariables.bodyOf(execution));
  }
}
