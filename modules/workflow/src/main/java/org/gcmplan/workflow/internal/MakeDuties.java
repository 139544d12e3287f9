package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gcmplan.progress.Rounds;

/** Service task «Make the duties». */
@Named
@Dependent
class MakeDuties implements JavaDelegate {
  private final Rounds rounds;

  @Inject
  MakeDuties(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.makeDuties(ReportingVariables.roundOf(execution));
  }
}
