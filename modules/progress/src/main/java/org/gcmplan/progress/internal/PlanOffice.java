package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** Who keeps regimes and rounds, and who speaks for a reviewing body. */
@Dependent
class PlanOffice {
  private final PlanFrameCatalogue frame;

  @Inject
  PlanOffice(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  BodyId body() {
    return frame
        .plan()
        .map(Plan::coordinator)
        .orElseThrow(() -> new IllegalStateException("No plan has been loaded"));
  }

  /** The person in the capacity of the standing office; the application itself may as well. */
  Actor standingOffice(Actor person) {
    return person.isSystem() ? person : exercising(person, Role.STANDING_OFFICE, body());
  }

  /** The person in the capacity in which reports are reviewed for that body. */
  Actor reviewing(Actor person, BodyId reviewer) {
    return exercising(person, roleOf(reviewer), reviewer);
  }

  Role roleOf(BodyId reviewer) {
    return reviewer.equals(body()) ? Role.STANDING_OFFICE : Role.FOCAL_POINT;
  }

  static Actor coordinating(Actor person, BodyId body) {
    return exercising(person, Role.COORDINATOR, body);
  }

  private static Actor exercising(Actor person, Role role, BodyId body) {
    Actor by = person.exercising(role, body);
    by.mustHold(role, body);
    return by;
  }
}
