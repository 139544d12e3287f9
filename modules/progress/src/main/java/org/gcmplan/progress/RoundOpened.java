package org.gcmplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A round was opened. */
public record RoundOpened(
    Actor by, Instant at, RoundId round, RegimeId regime, LocalDate due, int bodies)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-round", round.toString());
  }
}
