package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.progress.Rounds;

/** Service task «Tell their leadership». */
@Named
@Dependent
class EscalateSilent implements JavaDelegate {
  private final Rounds rounds;

  @Inject
  EscalateSilent(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.escalate(ReportingVariables.roundOf(execution));
  }
}
