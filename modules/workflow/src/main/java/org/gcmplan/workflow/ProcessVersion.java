package org.gcmplan.workflow;

import java.time.Instant;
import org.gcmplan.kernel.LocalizedText;

/**
 * A version of a process model.
 *
 * @param id the engine's id of it
 * @param running how many routes follow it now
 * @param newest whether new routes follow it
 */
public record ProcessVersion(
    String id, LocalizedText name, int version, Instant deployedAt, int running, boolean newest) {}
