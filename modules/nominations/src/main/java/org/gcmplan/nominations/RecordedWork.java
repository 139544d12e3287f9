package org.gcmplan.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCode;

/**
 * What the plan's record says about one piece of work of a body in the period of an achievement.
 *
 * @param concerned whether the nomination names the task
 * @param body under whose name it is on record, which may be a predecessor
 * @param results confirmed reports on it, the latest first
 */
public record RecordedWork(
    TaskCode task,
    LocalizedText title,
    boolean concerned,
    TaskPart part,
    BodyId body,
    AssignmentId assignment,
    Optional<LocalDate> due,
    Optional<LocalDate> completedOn,
    TaskStatus status,
    List<VerifiedResult> results) {
  public RecordedWork {
    results = List.copyOf(results);
  }
}
