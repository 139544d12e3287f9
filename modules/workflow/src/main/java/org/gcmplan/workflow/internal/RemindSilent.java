package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.progress.Rounds;

/** Service task «Remind the silent». */
@Named
@Dependent
class RemindSilent implements JavaDelegate {
  private final Rounds rounds;

  @Inject
  RemindSilent(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.remind(ReportingVariables.roundOf(execution));
  }
}
