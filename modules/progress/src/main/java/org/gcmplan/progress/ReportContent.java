package org.gcmplan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a coordinator reports of one occurrence of an assignment.
 *
 * @param value the figure in the unit of the task's indicator
 * @param valueReason why the figure is out of the ordinary, when it is; else empty
 * @param narrative what was done, in Vietnamese; at most 10,000 characters
 * @param completedOn the day of completion that is claimed, or empty while the work goes on
 */
public record ReportContent(
    Optional<BigDecimal> value,
    String valueReason,
    String narrative,
    Optional<LocalDate> completedOn) {}
