package org.gcmplan.notifications;

import java.time.Instant;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody changed how they want to be told. */
public record MailChoiceChanged(Actor by, Instant at, MailRhythm rhythm, Set<MailReason> reasons)
    implements DomainEvent {
  public MailChoiceChanged {
    reasons = Set.copyOf(reasons);
  }

  @Override
  public Subject subject() {
    return new Subject("account", by.account().toString());
  }
}
