package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * A task given to a body.
 *
 * @param assignedBy the body that confirms what is reported: the lead body of the task for
 *     cooperating bodies and localities, the coordinator of the plan for lead bodies
 * @param endedOn the last day, when the task was abolished, taken away or passed to a successor
 * @param passedTo the assignment of the successor that took it over
 * @param occurrences those that have begun by the day asked for, the latest first
 */
public record Assignment(
    AssignmentId id,
    TaskCode task,
    BodyId body,
    TaskPart part,
    BodyId assignedBy,
    LocalDate assignedOn,
    Acknowledgement acknowledgement,
    Optional<LocalDate> endedOn,
    Optional<AssignmentId> passedTo,
    List<Occurrence> occurrences) {

  public Assignment {
    occurrences = List.copyOf(occurrences);
  }

  /** The occurrence that counts now. */
  public Occurrence current() {
    return occurrences.get(0);
  }
}
