package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** In which capacity somebody acts, and for which body. */
@Dependent
class AwardDesk {
  private static final List<Role> NOMINATE =
      List.of(Role.COORDINATOR, Role.FOCAL_POINT, Role.LEADERSHIP);

  private final PlanFrameCatalogue frame;

  @Inject
  AwardDesk(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  /** The body whose minister awards and whose standing body checks. */
  BodyId body() {
    return frame
        .plan()
        .map(Plan::coordinator)
        .orElseThrow(() -> new IllegalStateException("No plan has been loaded"));
  }

  /** The person as the standing body. */
  Actor office(Actor person) {
    return exercising(person, Role.AWARD_OFFICE, body());
  }

  /** The person as minister. */
  Actor minister(Actor person) {
    return exercising(person, Role.MINISTER, body());
  }

  /** The person as head of the proposing body. */
  Actor head(Actor person, BodyId proposing) {
    return exercising(person, Role.PROPOSING_HEAD, proposing);
  }

  /** The person as one who nominates for the body. */
  Actor nominating(Actor person, BodyId proposing) {
    Role role =
        NOMINATE.stream()
            .filter(each -> person.holds(each, proposing))
            .findFirst()
            .orElseThrow(() -> new NotAllowed(Role.COORDINATOR));
    return person.exercising(role, proposing);
  }

  boolean nominates(Actor person, BodyId proposing) {
    return NOMINATE.stream().anyMatch(role -> person.holds(role, proposing));
  }

  List<BodyId> nominatingBodies(Actor person) {
    return person.rights().stream()
        .filter(grant -> NOMINATE.contains(grant.role()))
        .map(Grant::body)
        .distinct()
        .sorted(Comparator.comparing(BodyId::toString))
        .toList();
  }

  boolean isOffice(Actor person) {
    return person.isSystem() || person.holds(Role.AWARD_OFFICE, body());
  }

  private static Actor exercising(Actor person, Role role, BodyId body) {
    if (person.isSystem()) {
      return person;
    }
    Actor by = person.exercising(role, body);
    by.mustHold(role, body);
    return by;
  }
}
