package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceAnswered;
import org.gcmplan.nominations.ClearanceAsked;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.ClearanceSilent;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;

@ApplicationScoped
@Transactional
class ClearanceService implements Clearances {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final ClearanceSight asked;
  private final AwardDesk desk;
  private final ClearanceTime time;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  ClearanceService(
      NominationRepository nominations,
      NominationSight sight,
      ClearanceSight asked,
      AwardDesk desk,
      ClearanceTime time,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.nominations = nominations;
    this.sight = sight;
    this.asked = asked;
    this.desk = desk;
    this.time = time;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ClearanceId ask(Actor person, NominationId id, BodyId body, ClearanceMatter matter) {
    NominationEntry nomination = sight.seen(person, nominations.find(id), id);
    Actor by = desk.office(person);
    if (nomination.state() != NominationState.RECEIVED) {
      throw new BusinessRuleViolation("nominations.clearance.notNow", nomination.number());
    }
    if (nominations.clearances(id).stream()
        .anyMatch(each -> each.body().equals(body) && each.matter() == matter)) {
      throw new BusinessRuleViolation(new Problem("body", "nominations.clearance.askedAlready"));
    }
    ClearanceEntry question = new ClearanceEntry(id, body, matter);
    question.asked(clock.today(), time.due(nomination.call()));
    nominations.add(question);
    events.fire(
        new ClearanceAsked(by, clock.instant(), id, question.id(), body, matter, question.due()));
    return question.id();
  }

  @Override
  public void answer(Actor person, ClearanceId id, ClearanceAnswer answer, String text) {
    ClearanceEntry question = asked.seen(person, id);
    Actor by = person.exercising(Role.FOCAL_POINT, question.body());
    by.mustHold(Role.FOCAL_POINT, question.body());
    NominationEntry about = nominations.get(question.nomination());
    if (about.state().isOver()) {
      throw new BusinessRuleViolation("nominations.clearance.over", about.number());
    }
    String words =
        answer == ClearanceAnswer.NO_OBJECTION && text.isBlank()
            ? ""
            : CallWords.required("text", text);
    question.answer(answer, words, clock.today(), ActedBy.of(by).shown());
    events.fire(
        new ClearanceAnswered(
            by, clock.instant(), question.nomination(), id, question.body(), answer));
  }

  @Override
  public List<Clearance> of(Actor reader, NominationId id) {
    NominationEntry nomination = sight.seen(reader, nominations.find(id), id);
    return nominations.clearances(id).stream().map(each -> each.shown(nomination)).toList();
  }

  @Override
  public Clearance get(Actor reader, ClearanceId id) {
    ClearanceEntry question = asked.seen(reader, id);
    return question.shown(nominations.get(question.nomination()));
  }

  @Override
  public List<Clearance> waitingFor(Actor reader) {
    return nominations.unanswered().stream()
        .filter(question -> reader.holds(Role.FOCAL_POINT, question.body()))
        .map(question -> question.shown(nominations.get(question.nomination())))
        .toList();
  }

  @Override
  public List<Clearance> open() {
    return stillAsked().stream()
        .map(question -> question.shown(nominations.get(question.nomination())))
        .toList();
  }

  private List<ClearanceEntry> stillAsked() {
    return nominations.unanswered().stream()
        .filter(question -> !nominations.get(question.nomination()).state().isOver())
        .toList();
  }

  @Override
  public int noteSilence() {
    int silent = 0;
    for (ClearanceEntry question : stillAsked()) {
      if (question.fallsSilent(clock.today())) {
        silent++;
        events.fire(
            new ClearanceSilent(
                Actor.SYSTEM,
                clock.instant(),
                question.nomination(),
                question.id(),
                question.body()));
      }
    }
    return silent;
  }
}
