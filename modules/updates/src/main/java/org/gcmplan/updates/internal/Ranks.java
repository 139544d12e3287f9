package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.updates.ApproverRank;

/** Who may decide: the rank that the terms name, or a higher one, in the coordinating body. */
@Dependent
class Ranks {
  private final TermsInForce terms;
  private final Coordinator coordinator;

  @Inject
  Ranks(TermsInForce terms, Coordinator coordinator) {
    this.terms = terms;
    this.coordinator = coordinator;
  }

  boolean isDecidedOutside(PlanUpdate update) {
    return terms.of(update).approver().isOutside();
  }

  boolean reaches(Actor actor, PlanUpdate update) {
    ApproverRank needed = terms.of(update).approver();
    BodyId body = coordinator.body();
    return !needed.isOutside()
        && Arrays.stream(ApproverRank.values())
            .filter(rank -> !rank.isOutside() && rank.compareTo(needed) >= 0)
            .anyMatch(rank -> actor.holds(rank.role(), body));
  }

  void mustReach(Actor actor, PlanUpdate update) {
    if (isDecidedOutside(update)) {
      throw new NotAllowed("updates.decidedOutside");
    }
    if (!reaches(actor, update)) {
      throw new NotAllowed(terms.of(update).approver().role());
    }
  }
}
