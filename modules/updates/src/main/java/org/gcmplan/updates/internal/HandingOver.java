package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.ApprovedUpdates;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePublished;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

@ApplicationScoped
@Transactional
class HandingOver implements ApprovedUpdates {
  private final UpdateDesk desk;
  private final Blockers blockers;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  HandingOver(UpdateDesk desk, Blockers blockers, FollowUp followUp, PlanClock clock) {
    this.desk = desk;
    this.blockers = blockers;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public UpdateView take(Actor by, UpdateId id, long version) {
    PlanUpdate update = desk.toCoordinate(by, Role.PUBLISHER, id);
    update.mustStandAt(version);
    update.course().mustAllow(Act.PUBLISHED, blockers.ofPublication(update));
    return UpdateViews.view(update);
  }

  @Override
  public void returnForRevision(Actor person, UpdateId id, long version, String reason) {
    Actor by = desk.coordinating(person, Role.PUBLISHER);
    PlanUpdate update = desk.toCoordinate(by, Role.PUBLISHER, id);
    update.mustStandAt(version);
    Reason why = new Reason(reason);
    Signature signed = Signature.of(by, clock.instant());
    update.giveBack(Act.RETURNED_FROM_PUBLICATION, why, signed);
    UpdateStatus from = UpdateStatus.AWAITING_PUBLICATION;
    followUp.on(
        new UpdateReturned(by, signed.at(), id, from, UpdateStatus.CONSOLIDATING, why.text()),
        route -> route.returnedFromPublication(id));
  }

  @Override
  public void published(Actor person, UpdateId id, EditionNumber edition) {
    Actor by = desk.coordinating(person, Role.PUBLISHER);
    PlanUpdate update = desk.toCoordinate(by, Role.PUBLISHER, id);
    Signature signed = Signature.of(by, clock.instant());
    update.publish(edition, signed);
    followUp.on(new UpdatePublished(by, signed.at(), id, edition), route -> route.published(id));
  }
}
