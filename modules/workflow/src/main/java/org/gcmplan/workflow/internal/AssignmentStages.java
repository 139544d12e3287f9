package org.gcmplan.workflow.internal;

import java.util.Set;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.workflow.WorkItemKind;

/** Which work is waited for while notices and requests stand where they stand. */
final class AssignmentStages {
  private AssignmentStages() {}

  static RecordStage notice(NoticeStage stage) {
    boolean open = stage != NoticeStage.SETTLED;
    return new RecordStage(stage.name(), open, !open, waits -> agree(stage, waits));
  }

  static RecordStage extension(Outcome outcome) {
    boolean open = outcome == Outcome.OPEN;
    return new RecordStage(
        outcome.name(),
        open,
        !open,
        waits -> waits.equals(Set.of(WorkItemKind.DECIDE_ON_EXTENSION)));
  }

  private static boolean agree(NoticeStage stage, Set<WorkItemKind> waits) {
    return stage == NoticeStage.WITH_BODY
        ? waits.contains(WorkItemKind.ACKNOWLEDGE)
        : waits.equals(Set.of(WorkItemKind.ANSWER_ASSIGNMENT));
  }
}
