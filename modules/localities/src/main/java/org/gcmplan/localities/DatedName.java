package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A designation and when it holds.
 *
 * @param from the first day, or empty when it was so before the plan
 * @param to the last day, or empty while it holds
 */
public record DatedName(
    Designation designation, Optional<LocalDate> from, Optional<LocalDate> to) {}
