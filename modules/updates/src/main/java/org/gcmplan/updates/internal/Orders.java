package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.UpdateId;

/** Weighs an order by the rules of the act it stands for, and has it carried out. */
@Dependent
class Orders {
  private final UpdateRepository updates;
  private final OpenActions actions;
  private final Approval approval;
  private final Consolidation consolidation;
  private final Consultation consultation;
  private final Opinions opinions;

  @Inject
  Orders(
      UpdateRepository updates,
      OpenActions actions,
      Approval approval,
      Consolidation consolidation,
      Consultation consultation,
      Opinions opinions) {
    this.updates = updates;
    this.actions = actions;
    this.approval = approval;
    this.consolidation = consolidation;
    this.consultation = consultation;
    this.opinions = opinions;
  }

  /** Refuses what the act itself would be refused for, as things stand. */
  void check(Actor by, PlanUpdate update, ActOrder order) {
    mustStandAt(update, order);
    order.opinion().ifPresent(opinion -> OpinionRules.check(opinion, update.content()));
    List<OpenAction> open =
        actions.of(by, update).stream()
            .filter(action -> action.action() == order.action())
            .filter(action -> order.body().map(action.body()::equals).orElse(true))
            .toList();
    if (open.isEmpty()) {
      throw new BusinessRuleViolation("updates.notYours." + update.course().status());
    }
    open.forEach(action -> BusinessRuleViolation.throwIfAny(action.blockers()));
    if (needsReason(order)) {
      new Reason(order.reason());
    }
  }

  void carryOut(Actor by, ActOrder order) {
    mustStandAt(updates.getForChange(order.update()), order);
    UpdateId id = order.update();
    switch (order.action()) {
      case APPROVE -> approval.approve(by, id, order.version());
      case RETURN_FOR_REVISION ->
          approval.returnForRevision(by, id, order.version(), order.reason());
      case REFUSE -> approval.refuse(by, id, order.version(), order.reason());
      case SUBMIT_FOR_APPROVAL -> consolidation.submitForApproval(by, id);
      case RETURN_TO_DRAFTER -> consolidation.returnToDrafter(by, id, order.reason());
      case RETURN_INCOMPLETE -> consultation.returnIncomplete(by, id, order.reason());
      case GIVE_OPINION -> opinions.give(by, id, speaker(order), order.opinion().orElseThrow());
      default -> throw new IllegalArgumentException("Never delayed: " + order.action());
    }
  }

  private static BodyId speaker(ActOrder order) {
    return order.body().orElseThrow();
  }

  private static void mustStandAt(PlanUpdate update, ActOrder order) {
    if (order.isBoundToVersion()) {
      update.mustStandAt(order.version());
    }
  }

  private static boolean needsReason(ActOrder order) {
    return switch (order.action()) {
      case RETURN_FOR_REVISION, REFUSE, RETURN_TO_DRAFTER, RETURN_INCOMPLETE -> true;
      default -> false;
    };
  }
}
