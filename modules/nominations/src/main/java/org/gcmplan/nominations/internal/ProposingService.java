package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.nominations.NominationWritten;
import org.gcmplan.nominations.Nominations;
import org.gcmplan.nominations.ReportSection;

@ApplicationScoped
@Transactional
class ProposingService implements Nominations {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final NominationSight sight;
  private final AwardDesk desk;
  private final NominationCourse course;
  private final ReportKeeper reports;
  private final Gate gate;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  ProposingService(
      NominationRepository nominations,
      CallRepository calls,
      NominationSight sight,
      AwardDesk desk,
      NominationCourse course,
      ReportKeeper reports,
      Gate gate,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.sight = sight;
    this.desk = desk;
    this.course = course;
    this.reports = reports;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public NominationId nominate(
      Actor person, CallId callId, BodyId proposing, NominationFacts facts) {
    Actor by = desk.nominating(person, proposing);
    CallEntry call = calls.locked(callId);
    mustTake(call);
    check(by, facts);
    NominationEntry nomination =
        new NominationEntry(
            new NominationEntry.Origin(
                callId, call.nextNumber(), proposing, ActedBy.of(by), clock.instant()),
            facts);
    nominations.add(nomination);
    reports.begin(by, nomination);
    course.begun(by, nomination);
    return nomination.id();
  }

  /** A late one is begun all the same: whether it is taken say the rules when it is sent. */
  private void mustTake(CallEntry call) {
    if (call.state() != CallState.OPEN || clock.today().isBefore(call.terms().opensOn())) {
      throw new BusinessRuleViolation("nominations.call.takesNone", call.code());
    }
  }

  private static void check(Actor by, NominationFacts facts) {
    FactRules.check(facts);
    if (Nominee.of(facts.recipient()).is(by)) {
      throw new BusinessRuleViolation(new Problem("nameVi", "nominations.notOneself"));
    }
  }

  @Override
  public void write(
      Actor person,
      NominationId id,
      long seen,
      NominationFacts facts,
      Map<ReportSection, String> report) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.nominating(person, nomination.proposing());
    check(by, facts);
    nomination.write(seen, facts, ActedBy.of(by));
    reports.write(id, report);
    events.fire(new NominationWritten(by, clock.instant(), id, nomination.number()));
  }

  @Override
  public void refresh(Actor person, NominationId id) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.nominating(person, nomination.proposing());
    nomination.mustBeWithProposer();
    reports.refresh(by, nomination);
    events.fire(new NominationWritten(by, clock.instant(), id, nomination.number()));
  }

  @Override
  public void send(Actor person, NominationId id) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.nominating(person, nomination.proposing());
    course.mayStep(nomination, NominationStep.SEND);
    gate.beforeSending(nomination);
    course.step(by, nomination, NominationStep.SEND, "");
  }

  @Override
  public void supplement(Actor person, NominationId id, String note) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.nominating(person, nomination.proposing());
    String words = CallWords.required("reason", note);
    course.mayStep(nomination, NominationStep.SUPPLEMENT);
    gate.beforeSending(nomination);
    course.step(by, nomination, NominationStep.SUPPLEMENT, words);
  }

  @Override
  public void withdraw(Actor person, NominationId id, String reason) {
    NominationEntry nomination = seen(person, id);
    Actor by = desk.nominating(person, nomination.proposing());
    course.step(
        by, nomination, NominationStep.WITHDRAW, CallWords.required("reason", reason));
  }

  @Override
  public List<BodyId> bodiesOf(Actor person) {
    return desk.nominatingBodies(person);
  }

  private NominationEntry seen(Actor person, NominationId id) {
    return sight.seen(person, nominations.find(id), id);
  }
}
