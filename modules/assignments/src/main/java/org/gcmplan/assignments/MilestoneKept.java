package org.gcmplan.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A day was written down from which the status of an occurrence follows. */
public record MilestoneKept(Actor by, Instant at, OccurrenceId occurrence, Kind kind, LocalDate day)
    implements DomainEvent {

  /** What happened on the day. */
  public enum Kind {
    REPORTED,
    CONFIRMED,
    SENT_BACK
  }

  @Override
  public Subject subject() {
    return new Subject("occurrence", occurrence.toString());
  }
}
