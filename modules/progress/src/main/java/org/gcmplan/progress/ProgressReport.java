package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * A report on one occurrence of an assignment.
 *
 * @param number the receipt's number, such as BC-2026-014; empty while a draft
 * @param body the body that reports, under its own name of that time
 * @param decidedReason why it was sent back; else empty
 * @param version for {@link Reports}: what was read, so that nobody overwrites what they have not
 *     seen
 */
public record ProgressReport(
    ReportId id,
    String number,
    AssignmentId assignment,
    OccurrenceId occurrence,
    TaskCode task,
    BodyId body,
    LocalDate periodFrom,
    LocalDate periodUntil,
    ReportState state,
    ReportContent content,
    Optional<LocalDate> sentOn,
    Optional<LocalDate> decidedOn,
    String decidedReason,
    long version) {}
