package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.nominations.Clearances;

/** Service task «Put the silence on record». */
@Named
@Dependent
class TellSilence implements JavaDelegate {
  private final Clearances clearances;

  @Inject
  TellSilence(Clearances clearances) {
    this.clearances = clearances;
  }

  @Override
  public void execute(DelegateExecution execution) {
    clearances.noteSilence();
  }
}
