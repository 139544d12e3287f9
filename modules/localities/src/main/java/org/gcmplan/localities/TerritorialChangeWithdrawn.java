package org.gcmplan.localities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * An order about units was taken back before its day.
 *
 * @param former the units that go on as they were
 * @param formed the units that never began
 * @param from the day on which it was to take effect
 */
public record TerritorialChangeWithdrawn(
    Actor by,
    Instant at,
    UUID change,
    List<LocalityId> former,
    List<LocalityId> formed,
    LocalDate from,
    String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("territorial-change", change.toString());
  }
}
