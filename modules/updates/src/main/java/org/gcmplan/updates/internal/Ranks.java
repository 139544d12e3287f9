package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
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
    return roles(update).anyMatch(role -> actor.holds(role, coordinator.body()));
  }

  /**
   * The person in the capacity in which they decide: of the lowest rank that may and that they
   * hold.
   *
   * @throws NotAllowed when they hold none
   */
  Actor deciding(Actor person, PlanUpdate update) {
    if (isDecidedOutside(update)) {
      throw new NotAllowed("updates.decidedOutside");
    }
    BodyId body = coordinator.body();
    return roles(update)
        .filter(role -> person.holds(role, body))
        .findFirst()
        .map(role -> person.exercising(role, body))
        .orElseThrow(() -> new NotAllowed(terms.of(update).approver().role()));
  }

  /** What whoever decides holds: the rank that the terms name, or a higher one. */
  private Stream<Role> roles(PlanUpdate update) {
    ApproverRank needed = terms.of(update).approver();
    return Arrays.stream(ApproverRank.values())
        .filter(rank -> !rank.isOutside() && rank.compareTo(needed) >= 0)
        .map(ApproverRank::role);
  }
}
