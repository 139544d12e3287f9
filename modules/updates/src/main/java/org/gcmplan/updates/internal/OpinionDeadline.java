package org.gcmplan.updates.internal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when a body may answer.
 *
 * @param day the last day
 * @param end the end of that day in the country's zone: after it, silence counts as agreement
 * @param reminder when who has not answered is reminded
 */
record OpinionDeadline(LocalDate day, Instant end, Instant reminder) {}
