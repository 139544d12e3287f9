package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * One task that a body owes a report on.
 *
 * @param reviewer the body that gave the task and confirms the report
 * @param report the report, once one was begun
 * @param state of that report
 * @param sentOn when it was sent the last time
 */
public record DutyPart(
    AssignmentId assignment,
    OccurrenceId occurrence,
    TaskCode task,
    BodyId reviewer,
    Optional<ReportId> report,
    Optional<ReportState> state,
    Optional<LocalDate> sentOn) {

  /** Whether it lies with the reviewer or is confirmed. */
  public boolean isSent() {
    return state.filter(ReportState::isSent).isPresent();
  }
}
