package org.gcmplan.updates.internal;

import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateKind;

/** What drafters write in these tests. */
final class Proposals {
  static final LocalizedText TITLE =
      new LocalizedText("Gia hạn nhiệm vụ 2.01", "Extend the deadline of task 2.01");
  static final LocalizedText REASON = new LocalizedText("Cần thêm thời gian", "More time needed");

  private Proposals() {}

  static Proposal extension() {
    return of(UpdateKind.EXTEND_DEADLINE, extend(DATABASE, "2027-12-31"));
  }

  static Proposal of(UpdateKind kind, ProposedChange... changes) {
    return new Proposal(kind, TITLE, REASON, List.of("402/QĐ-TTg"), List.of(changes));
  }

  static ProposedChange extend(TaskCode task, String day) {
    return change(Operation.EXTEND_DEADLINE, task, TaskField.DEADLINE, day);
  }

  static ProposedChange amend(TaskCode task, TaskField field, String after) {
    return change(Operation.AMEND, task, field, after);
  }

  static ProposedChange abolish(TaskCode task) {
    return new ProposedChange(Operation.ABOLISH, task, Optional.empty(), FieldValue.EMPTY);
  }

  static ProposedChange change(Operation operation, TaskCode task, TaskField field, String after) {
    return new ProposedChange(operation, task, Optional.of(field), new FieldValue(after, after));
  }
}
