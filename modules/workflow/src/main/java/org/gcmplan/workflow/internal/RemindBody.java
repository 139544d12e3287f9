package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.updates.Consultation;

/** Service task «Remind the body». */
@Named
@Dependent
class RemindBody implements JavaDelegate {
  private final Consultation consultation;

  @Inject
  RemindBody(Consultation consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consultation.remind(RouteVariables.updateOf(execution), RouteVariables.bodyOf(execution));
  }
}
