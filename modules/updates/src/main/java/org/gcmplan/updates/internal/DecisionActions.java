package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;

/** What a legal reviewer and an approving official can do with an update now. */
@Dependent
class DecisionActions {
  private final Coordinator coordinator;
  private final Blockers blockers;
  private final Ranks ranks;

  @Inject
  DecisionActions(Coordinator coordinator, Blockers blockers, Ranks ranks) {
    this.coordinator = coordinator;
    this.blockers = blockers;
    this.ranks = ranks;
  }

  List<OpenAction> of(Actor actor, PlanUpdate update) {
    return switch (update.course().status()) {
      case LEGAL_REVIEW -> ofLegalReviewer(actor, update);
      case AWAITING_APPROVAL -> ofDecision(actor, update);
      default -> List.of();
    };
  }

  private List<OpenAction> ofLegalReviewer(Actor actor, PlanUpdate update) {
    BodyId body = update.legalReviewer().orElseGet(coordinator::body);
    if (!actor.holds(Role.LEGAL_REVIEWER, body)) {
      return List.of();
    }
    List<Problem> ofClearance =
        both(
            blockers.ofDecision(update, actor.exercising(Role.LEGAL_REVIEWER, body)),
            blockers.ofClearance(update));
    return List.of(
        new OpenAction(UpdateAction.CLEAR_LEGALLY, body, ofClearance),
        new OpenAction(UpdateAction.RETURN_FROM_LEGAL_REVIEW, body, List.of()));
  }

  private List<OpenAction> ofDecision(Actor actor, PlanUpdate update) {
    BodyId body = coordinator.body();
    if (ranks.isDecidedOutside(update)) {
      return actor.holds(Role.STANDING_OFFICE, body)
          ? List.of(
              new OpenAction(
                  UpdateAction.RECORD_OUTSIDE_DECISION, body, blockers.ofApproval(update)))
          : List.of();
    }
    if (!ranks.reaches(actor, update)) {
      return List.of();
    }
    List<Problem> ofAny = blockers.ofDecision(update, ranks.deciding(actor, update));
    return List.of(
        new OpenAction(UpdateAction.APPROVE, body, both(ofAny, blockers.ofApproval(update))),
        new OpenAction(UpdateAction.RETURN_FOR_REVISION, body, ofAny),
        new OpenAction(UpdateAction.REFUSE, body, ofAny));
  }

  private static List<Problem> both(List<Problem> some, List<Problem> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
