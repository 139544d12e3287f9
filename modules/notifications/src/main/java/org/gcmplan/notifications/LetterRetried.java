package org.gcmplan.notifications;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An administrator had a letter tried again that was given up. */
public record LetterRetried(Actor by, Instant at, UUID letter) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("letter", letter.toString());
  }
}
