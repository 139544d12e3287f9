package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.OutsideDecision;
import org.gcmplan.updates.UpdateApproved;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRefused;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateStatus;

@ApplicationScoped
@Transactional
class Deciding implements Approval {
  private final UpdateDesk desk;
  private final Ranks ranks;
  private final Blockers blockers;
  private final OutsideDecisions outside;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  Deciding(
      UpdateDesk desk,
      Ranks ranks,
      Blockers blockers,
      OutsideDecisions outside,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.ranks = ranks;
    this.blockers = blockers;
    this.outside = outside;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public void approve(Actor person, UpdateId id, long version) {
    PlanUpdate update = toDecide(person, id, version);
    Actor by = ranks.deciding(person, update);
    Signature signed = Signature.of(by, clock.instant());
    update.decide(Act.APPROVED, blockers.ofApproval(update), signed);
    Content content = update.content();
    followUp.on(
        new UpdateApproved(by, signed.at(), id, content.base(), content.hash()),
        route -> route.decided(id, Decision.APPROVED));
  }

  @Override
  public void returnForRevision(Actor person, UpdateId id, long version, String reason) {
    PlanUpdate update = toDecide(person, id, version);
    Actor by = ranks.deciding(person, update);
    Reason why = new Reason(reason);
    Signature signed = Signature.of(by, clock.instant()).because(why);
    update.decide(Act.RETURNED_FOR_REVISION, List.of(), signed);
    UpdateStatus from = UpdateStatus.AWAITING_APPROVAL;
    UpdateStatus to = UpdateStatus.CONSOLIDATING;
    followUp.on(
        new UpdateReturned(by, signed.at(), id, from, to, why.text()),
        route -> route.decided(id, Decision.RETURNED));
  }

  @Override
  public void refuse(Actor person, UpdateId id, long version, String reason) {
    PlanUpdate update = toDecide(person, id, version);
    Actor by = ranks.deciding(person, update);
    Reason why = new Reason(reason);
    Signature signed = Signature.of(by, clock.instant()).because(why);
    update.decide(Act.REFUSED, List.of(), signed);
    followUp.on(
        new UpdateRefused(by, signed.at(), id, why.text()),
        route -> route.decided(id, Decision.REFUSED));
  }

  @Override
  public void recordOutside(Actor person, UpdateId id, long version, OutsideDecision decision) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    update.mustStandAt(version);
    outside.record(by, update, decision);
  }

  private PlanUpdate toDecide(Actor person, UpdateId id, long version) {
    PlanUpdate update = desk.toDecide(person, id);
    ranks.deciding(person, update);
    update.mustStandAt(version);
    return update;
  }
}
