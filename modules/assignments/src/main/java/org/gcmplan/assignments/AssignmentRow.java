package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/** An occurrence of an assignment, with as much as figures need. */
public record AssignmentRow(
    AssignmentId assignment,
    OccurrenceId occurrence,
    TaskCode task,
    BodyId body,
    TaskPart part,
    LocalDate from,
    Optional<LocalDate> due,
    Optional<LocalDate> completedOn,
    TaskStatus status) {}
