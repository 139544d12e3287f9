package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gcmplan.council.MotionUndecided;
import org.gcmplan.council.SittingCancelled;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingEnded;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;

/** What a sitting leaves undecided may be laid before another one. */
@Dependent
class LeavingTheCouncil {
  private final NominationRepository nominations;
  private final NominationCourse course;
  private final SittingCatalogue sittings;

  @Inject
  LeavingTheCouncil(
      NominationRepository nominations, NominationCourse course, SittingCatalogue sittings) {
    this.nominations = nominations;
    this.course = course;
    this.sittings = sittings;
  }

  void ended(@Observes SittingEnded event) {
    leave(event.by());
  }

  void cancelled(@Observes SittingCancelled event) {
    leave(event.by());
  }

  void withdrawn(@Observes MotionUndecided event) {
    leave(event.by());
  }

  private void leave(Actor by) {
    nominations.at(NominationState.IN_COUNCIL).stream()
        .filter(nomination -> !sittings.isOnAnAgenda(nomination.id().subject()))
        .forEach(nomination -> course.step(by, nomination, NominationStep.LEAVE_COUNCIL, ""));
  }
}
