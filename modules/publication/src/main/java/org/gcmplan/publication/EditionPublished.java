package org.gcmplan.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/** An edition is out. */
public record EditionPublished(
    Actor by,
    Instant at,
    EditionNumber edition,
    String decision,
    LocalDate effectiveOn,
    String seal)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("edition", edition.toString());
  }
}
