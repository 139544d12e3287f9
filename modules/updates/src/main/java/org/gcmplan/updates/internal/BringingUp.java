package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.MovedChange;
import org.gcmplan.updates.RebaseOrder;
import org.gcmplan.updates.Rebasing;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRebased;
import org.gcmplan.updates.UpdateStatus;

@ApplicationScoped
@Transactional
class BringingUp implements Rebasing {
  private final UpdateDesk desk;
  private final PlanReader plan;
  private final MovedSince movedSince;
  private final MovedBy movedBy;
  private final HandingIn handingIn;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  BringingUp(
      UpdateDesk desk,
      PlanReader plan,
      MovedSince movedSince,
      MovedBy movedBy,
      HandingIn handingIn,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.plan = plan;
    this.movedSince = movedSince;
    this.movedBy = movedBy;
    this.handingIn = handingIn;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public List<MovedChange> moved(Actor reader, UpdateId id) {
    Content content = desk.toRead(reader, id).content();
    return movedSince.changesOf(content).stream()
        .map(moved -> movedBy.named(moved, content.base()))
        .toList();
  }

  @Override
  public void rebase(Actor person, UpdateId id, RebaseOrder order) {
    PlanUpdate update = desk.toReword(person, id);
    Actor by = desk.rewording(person, update);
    update.mustStandAt(order.version());
    EditionContent newest = plan.newest();
    mustBeMadeFor(newest.number(), order);
    EditionNumber from = update.content().base();
    BusinessRuleViolation.throwIfAny(
        SettlementRules.problemsOf(movedSince.changesOf(update.content()), order.settlements()));
    Signature signed = Signature.of(by, clock.instant());
    update.rebase(newest, order.settlements(), signed);
    if (update.course().status() == UpdateStatus.CONSOLIDATING) {
      BusinessRuleViolation.throwIfAny(handingIn.gaps(update.content()));
    }
    followUp.on(new UpdateRebased(by, signed.at(), id, from, newest.number(), order.settlements()));
  }

  private static void mustBeMadeFor(EditionNumber newest, RebaseOrder order) {
    if (!newest.equals(order.onto())) {
      throw new BusinessRuleViolation("updates.rebase.newerStill", newest);
    }
  }
}
