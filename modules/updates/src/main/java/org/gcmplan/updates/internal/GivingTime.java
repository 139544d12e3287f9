package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.MoreTime;
import org.gcmplan.updates.MoreTimeAsked;
import org.gcmplan.updates.MoreTimeDeclined;
import org.gcmplan.updates.MoreTimeGranted;
import org.gcmplan.updates.TimeRequest;
import org.gcmplan.updates.UpdateId;

@ApplicationScoped
@Transactional
class GivingTime implements MoreTime {
  private final UpdateDesk desk;
  private final TimeRequestRepository requests;
  private final OpinionDeadlines deadlines;
  private final TermsInForce terms;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  GivingTime(
      UpdateDesk desk,
      TimeRequestRepository requests,
      OpinionDeadlines deadlines,
      TermsInForce terms,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.requests = requests;
    this.deadlines = deadlines;
    this.terms = terms;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public List<TimeRequest> requests(Actor reader, UpdateId id) {
    return requests.of(desk.toRead(reader, id)).stream().map(TimeRequestLine::request).toList();
  }

  @Override
  public void ask(Actor person, UpdateId id, BodyId body, LocalDate day, String reason) {
    Actor by = person.exercising(Role.FOCAL_POINT, body);
    PlanUpdate update = desk.toComment(by, id, body);
    Reason why = new Reason(reason);
    Signature signed = Signature.of(by, clock.instant()).on(body).because(why);
    BusinessRuleViolation.throwIfAny(deadlines.problemsOf(day));
    if (requests.openFor(update, body).isPresent()) {
      throw new BusinessRuleViolation("updates.timeAskedAlready");
    }
    update.hearing().askForTime(body, day, signed);
    requests.add(new TimeRequestLine(update, day, signed));
    followUp.inReview(
        new MoreTimeAsked(by, signed.at(), id, body, day, why.text()),
        review -> review.timeAsked(id, body));
  }

  @Override
  public void grant(Actor person, UpdateId id, BodyId body, LocalDate day) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    TimeRequestLine request = open(update, body);
    BusinessRuleViolation.throwIfAny(deadlines.problemsOf(day));
    Signature signed = Signature.of(by, clock.instant());
    OpinionDeadline deadline = deadlines.on(day, terms.of(update).consultation());
    update.hearing().grantTime(body, deadline, signed);
    request.grant(day, signed);
    followUp.inReview(
        new MoreTimeGranted(by, signed.at(), id, body, day),
        review -> review.deadlineMoved(id, body, deadline.reminder(), deadline.end()));
  }

  @Override
  public void decline(Actor person, UpdateId id, BodyId body, String reason) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    TimeRequestLine request = open(update, body);
    Reason why = new Reason(reason);
    Signature signed = Signature.of(by, clock.instant()).because(why);
    update.hearing().declineTime(body, signed);
    request.decline(signed);
    followUp.inReview(
        new MoreTimeDeclined(by, signed.at(), id, body, why.text()),
        review -> review.timeDeclined(id, body));
  }

  private TimeRequestLine open(PlanUpdate update, BodyId body) {
    return requests
        .openFor(update, body)
        .orElseThrow(() -> new BusinessRuleViolation("updates.noTimeAsked"));
  }
}
