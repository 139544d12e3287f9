package org.gcmplan.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An address under which a calendar program reads a person's deadlines. Its secret is not known any
 * more.
 *
 * @param name what its owner calls it
 * @param lastRead when it was last read; empty while it never was
 */
public record CalendarFeed(UUID id, String name, Instant createdAt, Optional<Instant> lastRead) {}
