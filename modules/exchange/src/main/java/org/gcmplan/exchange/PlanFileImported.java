package org.gcmplan.exchange;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateId;

/**
 * A file was made into a draft.
 *
 * @param file its name
 * @param seal SHA-256 of its bytes
 */
public record PlanFileImported(Actor by, Instant at, UpdateId update, String file, String seal)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("update", update.toString());
  }
}
