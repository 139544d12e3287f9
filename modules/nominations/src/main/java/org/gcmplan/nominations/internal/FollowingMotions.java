package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gcmplan.council.MotionDecided;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;

/** What councils decide about nominations becomes of them, in the same transaction. */
@Dependent
class FollowingMotions {
  private final NominationRepository nominations;
  private final NominationCourse course;

  @Inject
  FollowingMotions(NominationRepository nominations, NominationCourse course) {
    this.nominations = nominations;
    this.course = course;
  }

  void decided(@Observes MotionDecided event) {
    if (event.motionSubject().kind().equals(NominationId.KIND)
        && event.result().outcome().isFinal()) {
      nominations
          .find(NominationId.parse(event.motionSubject().id()))
          .filter(nomination -> nomination.state() == NominationState.IN_COUNCIL)
          .ifPresent(nomination -> follow(event, nomination));
    }
  }

  private void follow(MotionDecided event, NominationEntry nomination) {
    MotionResult result = event.result();
    NominationStep step =
        result.outcome() == MotionOutcome.CARRIED ? NominationStep.CLEAR : NominationStep.FAIL;
    String votes = result.inFavour() + "/" + result.against() + "/" + result.abstained();
    course.step(event.by(), nomination, step, votes);
  }
}
