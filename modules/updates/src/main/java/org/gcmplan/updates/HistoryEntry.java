package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/**
 * One act on an update.
 *
 * @param act the act's word, key {@code updates.act.…}
 * @param name who, as named then; empty for the system
 * @param note the reason given, or empty
 */
public record HistoryEntry(Instant at, String act, String name, BodyId body, String note) {}
