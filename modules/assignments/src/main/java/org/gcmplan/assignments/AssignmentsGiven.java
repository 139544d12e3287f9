package org.gcmplan.assignments;

import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/**
 * The tasks of an edition were given to bodies.
 *
 * @param bodies who has a new or changed task
 * @param given how many assignments are new
 * @param changed how many go on with another due day or wording
 * @param ended how many ended
 */
public record AssignmentsGiven(
    Actor by,
    Instant at,
    EditionNumber edition,
    List<BodyId> bodies,
    int given,
    int changed,
    int ended)
    implements DomainEvent {
  public AssignmentsGiven {
    bodies = List.copyOf(bodies);
  }

  @Override
  public Subject subject() {
    return new Subject("edition", edition.toString());
  }
}
