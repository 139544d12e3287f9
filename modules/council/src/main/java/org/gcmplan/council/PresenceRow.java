package org.gcmplan.council;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** From when to when somebody was in the room. */
public record PresenceRow(UUID person, Instant arrived, Optional<Instant> left) {}
