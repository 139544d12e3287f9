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
 * @param duty what it answers; empty for a report from before the software
 * @param reviewer the body that gave the task and confirms
 * @param author the person who sent or wrote it last, as named then
 * @param late sent after the due day of its round
 * @param decidedReason why it was sent back the last time; else empty
 * @param version for {@link Reports}: what was read, so that nobody overwrites what they have not
 *     seen
 */
public record ProgressReport(
    ReportId id,
    String number,
    Optional<DutyId> duty,
    AssignmentId assignment,
    OccurrenceId occurrence,
    TaskCode task,
    BodyId body,
    BodyId reviewer,
    String author,
    LocalDate periodFrom,
    LocalDate periodUntil,
    ReportState state,
    ReportContent content,
    Optional<LocalDate> sentOn,
    boolean late,
    Optional<LocalDate> decidedOn,
    String decidedReason,
    long version) {}
