package org.gcmplan.council;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is invited and has no vote.
 *
 * @param account for a guest who may look into the council room
 * @param function and unit; may be empty
 */
public record SittingGuest(String name, String function, Optional<UUID> account) {}
