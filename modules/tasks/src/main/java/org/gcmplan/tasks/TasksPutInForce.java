package org.gcmplan.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/** Tasks came into force, changed or ended with an edition. */
public record TasksPutInForce(
    Actor by, Instant at, EditionNumber edition, List<TaskCode> written, Set<TaskCode> abolished)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("edition", edition.toString());
  }
}
