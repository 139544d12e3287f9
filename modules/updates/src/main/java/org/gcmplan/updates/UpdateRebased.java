package org.gcmplan.updates;

import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/**
 * An update was brought up to a newer edition.
 *
 * @param settlements how each change that had moved was settled
 */
public record UpdateRebased(
    Actor by,
    Instant at,
    UpdateId update,
    EditionNumber from,
    EditionNumber onto,
    List<Settlement> settlements)
    implements DomainEvent {
  public UpdateRebased {
    settlements = List.copyOf(settlements);
  }

  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
