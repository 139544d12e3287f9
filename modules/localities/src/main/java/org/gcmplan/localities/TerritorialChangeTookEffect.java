package org.gcmplan.localities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * The work and the rights of units passed to those that came of them.
 *
 * @param legalBasis number and symbol of the decision
 */
public record TerritorialChangeTookEffect(
    Actor by,
    Instant at,
    UUID change,
    List<LocalityId> former,
    List<LocalityId> formed,
    LocalDate from,
    String legalBasis)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("territorial-change", change.toString());
  }
}
