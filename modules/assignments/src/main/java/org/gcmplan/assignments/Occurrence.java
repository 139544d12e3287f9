package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One time that an assignment is to be carried out: the only one of a task that is done once, or a
 * quarter or year of a recurring one.
 *
 * @param from the first day of the period
 * @param until its last day; empty when the task is done once
 * @param originalDue the due day before any extension, which stays visible
 * @param dates what its status follows from
 * @param status on the day asked for
 */
public record Occurrence(
    OccurrenceId id,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> originalDue,
    StatusDates dates,
    TaskStatus status) {}
