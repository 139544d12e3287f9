package org.gcmplan.progress;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A reporting regime was entered or changed. */
public record RegimeKept(Actor by, Instant at, RegimeId regime, String code)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-regime", regime.toString());
  }
}
