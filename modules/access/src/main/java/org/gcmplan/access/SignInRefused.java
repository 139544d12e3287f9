package org.gcmplan.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A sign-in was refused.
 *
 * @param account empty when nobody has the user name that was typed; the name itself is not kept,
 *     for people type passwords there
 * @param locked whether it was refused unseen, after too many failures
 */
public record SignInRefused(Actor by, Instant at, Optional<UUID> account, boolean locked)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.map(UUID::toString).orElse("unknown"));
  }
}
