package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;

/**
 * Hands out an update to whoever may work on it, by role and body. What somebody may not see does
 * not exist for them; only what they see can be forbidden to them.
 */
@Dependent
class UpdateDesk {
  private final UpdateRepository updates;
  private final Coordinator coordinator;
  private final DelayedEntries delayed;

  @Inject
  UpdateDesk(UpdateRepository updates, Coordinator coordinator, DelayedEntries delayed) {
    this.updates = updates;
    this.coordinator = coordinator;
    this.delayed = delayed;
  }

  PlanUpdate toRead(Actor reader, UpdateId id) {
    return seen(reader, updates.get(id));
  }

  /** The person in the capacity in which they act for the coordinating body. */
  Actor coordinating(Actor person, Role role) {
    return person.exercising(role, coordinator.body());
  }

  /** For a drafter of the body that drafted it. */
  PlanUpdate toDraft(Actor by, UpdateId id) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    by.mustHold(Role.DRAFTER, update.draftedBy());
    return update;
  }

  /** For a focal point of a body that gives its opinion. */
  PlanUpdate toComment(Actor by, UpdateId id, BodyId body) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    by.mustHold(Role.FOCAL_POINT, body);
    delayed.mustBeFree(id, body.toString());
    return update;
  }

  /** For whoever signs the opinions of a body. */
  PlanUpdate toSign(Actor by, UpdateId id, BodyId body) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    by.mustHold(Role.OPINION_SIGNER, body);
    return update;
  }

  /** For whoever talks about a remark: it must be possible where the update stands. */
  PlanUpdate toDiscuss(Actor by, UpdateId id) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    update.course().mustAllow(Act.REMARK_DISCUSSED);
    return update;
  }

  /** In which capacity somebody talks about a remark: for its body, as its drafter, as office. */
  Actor talking(Actor person, PlanUpdate update, BodyId author) {
    if (person.holds(Role.FOCAL_POINT, author)) {
      return person.exercising(Role.FOCAL_POINT, author);
    }
    if (person.holds(Role.STANDING_OFFICE, coordinator.body())) {
      return coordinating(person, Role.STANDING_OFFICE);
    }
    person.mustHold(Role.DRAFTER, update.draftedBy());
    return person.exercising(Role.DRAFTER, update.draftedBy());
  }

  /** For whoever has the text in hand: the drafter of a draft, else the standing office. */
  PlanUpdate toReword(Actor by, UpdateId id) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    if (update.course().status() == UpdateStatus.DRAFT) {
      by.mustHold(Role.DRAFTER, update.draftedBy());
    } else {
      by.mustHold(Role.STANDING_OFFICE, coordinator.body());
    }
    return update;
  }

  /** In which capacity that is done. */
  Actor rewording(Actor person, PlanUpdate update) {
    return update.course().status() == UpdateStatus.DRAFT
        ? person.exercising(Role.DRAFTER, update.draftedBy())
        : coordinating(person, Role.STANDING_OFFICE);
  }

  /** For standing office or publisher of the coordinating body. */
  PlanUpdate toCoordinate(Actor by, Role role, UpdateId id) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    by.mustHold(role, coordinator.body());
    delayed.mustBeFree(id, DelayedEntry.DECISION);
    return update;
  }

  /** For anybody who sees it and orders an act; what the act asks for is weighed after that. */
  PlanUpdate toOrder(Actor by, UpdateId id) {
    return seen(by, updates.getForChange(id));
  }

  /** How lists name it. */
  UpdateRow label(UpdateId id) {
    return UpdateViews.row(updates.get(id));
  }

  /** For whoever decides; of which rank, the terms of the update say. */
  PlanUpdate toDecide(Actor by, UpdateId id) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    delayed.mustBeFree(id, DelayedEntry.DECISION);
    return update;
  }

  /** For a legal reviewer of the body to which it was sent. */
  PlanUpdate toReviewLegally(Actor by, UpdateId id) {
    PlanUpdate update = seen(by, updates.getForChange(id));
    by.mustHold(Role.LEGAL_REVIEWER, update.legalReviewer().orElseGet(coordinator::body));
    return update;
  }

  /** In which capacity that is done. */
  Actor reviewing(Actor person, PlanUpdate update) {
    return person.exercising(
        Role.LEGAL_REVIEWER, update.legalReviewer().orElseGet(coordinator::body));
  }

  /** For the application itself, at a deadline. */
  PlanUpdate toKeepTime(UpdateId id) {
    return updates.getForChange(id);
  }

  Sight sightOf(Actor reader) {
    return Sight.of(reader, coordinator.body());
  }

  private PlanUpdate seen(Actor reader, PlanUpdate update) {
    if (!sightOf(reader).covers(update)) {
      throw UpdateRepository.unknown(update.id());
    }
    return update;
  }
}
