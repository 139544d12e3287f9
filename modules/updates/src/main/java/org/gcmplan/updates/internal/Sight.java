package org.gcmplan.updates.internal;

import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateStatus;

/**
 * Which updates a reader may know of. Asked of one update and, in the same words, of many by query:
 * what has ended; what the own body drafted; what is under way and asked the own body, for its
 * opinion or its legal review; and for the coordinating body, auditors and leadership all that was
 * ever handed in.
 *
 * @param bodies the bodies for which the reader works
 */
record Sight(Set<BodyId> bodies, boolean ofAllHandedIn) {

  private static final Set<UpdateStatus> ENDED =
      EnumSet.of(UpdateStatus.PUBLISHED, UpdateStatus.REFUSED, UpdateStatus.WITHDRAWN);

  static Sight of(Actor reader, BodyId coordinator) {
    Set<BodyId> bodies =
        reader.rights().stream()
            .filter(grant -> grant.role() != Role.ADMINISTRATOR)
            .map(Grant::body)
            .collect(Collectors.toUnmodifiableSet());
    return new Sight(
        bodies,
        bodies.contains(coordinator)
            || reader.holds(Role.AUDITOR)
            || reader.holds(Role.LEADERSHIP));
  }

  boolean covers(PlanUpdate update) {
    Course course = update.course();
    return course.status().isEnded()
        || bodies.contains(update.draftedBy())
        || (ofAllHandedIn && course.isHandedIn())
        || (course.status().isUnderWay()
            && (bodies.stream().anyMatch(update.opinions()::names)
                || update.legalReviewer().filter(bodies::contains).isPresent()));
  }

  /** The condition on an update {@code u}; {@link #bind} gives it its parameters. */
  String condition() {
    StringBuilder condition = new StringBuilder("(u.standing.status in :ended");
    if (!bodies.isEmpty()) {
      condition.append(" or u.draftedBy in :bodies");
    }
    if (ofAllHandedIn) {
      condition.append(" or u.standing.handedInAt is not null");
    } else if (!bodies.isEmpty()) {
      condition.append(
          " or (u.standing.status <> :draft and (u.legalReviewer in :bodies or"
              + " exists (select l.id from OpinionLine l"
              + " where l.round.update = u and l.body in :bodies)))");
    }
    return condition.append(")").toString();
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    query.setParameter("ended", ENDED);
    if (!bodies.isEmpty()) {
      query.setParameter("bodies", bodies.stream().map(BodyId::toString).toList());
    }
    if (!ofAllHandedIn && !bodies.isEmpty()) {
      query.setParameter("draft", UpdateStatus.DRAFT);
    }
    return query;
  }
}
