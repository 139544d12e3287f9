package org.gcmplan.workflow.internal;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundMoments;

/** The few values that the processes of reporting know, written and read here only. */
final class ReportingVariables {
  private static final String OVERDUE = "overdueAt";

  private ReportingVariables() {}

  static Map<String, Object> moments(RoundMoments moments) {
    return Map.of(
        "remindAt",
        Date.from(moments.before()),
        "dueAt",
        Date.from(moments.due()),
        OVERDUE,
        Date.from(moments.after()));
  }

  /** Handed over once and not stored: the duty knows them. */
  static Map<String, Object> reviewers(List<BodyId> reviewers) {
    List<String> bodies = reviewers.stream().map(BodyId::toString).toList();
    return Variables.createVariables()
        .putValueTyped("bodies", Variables.objectValue(bodies, true).create());
  }

  static RoundId roundOf(DelegateExecution execution) {
    return RoundId.parse(execution.getProcessBusinessKey());
  }

  static Instant overdue(WaitingTask task) {
    return ((Date) task.variables().apply(OVERDUE)).toInstant();
  }
}
