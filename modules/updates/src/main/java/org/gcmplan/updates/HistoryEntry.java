package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/**
 * One act on an update.
 *
 * @param act what was done, such as {@code SUBMITTED}; in words under {@code updates.act.SUBMITTED}
 * @param name who, as named then; empty for the system
 * @param onBehalfOf whom that person substituted, as named then, or empty
 * @param body for which body it was done; for opinions and reminders the body asked
 * @param note the reason given, or empty
 */
public record HistoryEntry(
    Instant at, String act, String name, String onBehalfOf, BodyId body, String note) {}
