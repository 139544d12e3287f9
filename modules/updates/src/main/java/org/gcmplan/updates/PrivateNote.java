package org.gcmplan.updates;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;

/** A body's own note on an update, never shown to anybody else. */
public record PrivateNote(UUID id, BodyId body, Instant at, String name, String text) {}
