package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody is to act for somebody else for some days. */
public record SubstitutionArranged(
    Actor by, Instant at, UUID substitution, NewSubstitution wanted, SubstitutionKind kind)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("substitution", substitution.toString());
  }
}
