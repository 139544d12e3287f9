package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.AwardCalls;
import org.gcmplan.nominations.CallExtended;
import org.gcmplan.nominations.CallExtension;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallKept;
import org.gcmplan.nominations.CallOpened;
import org.gcmplan.nominations.CallTerms;

@ApplicationScoped
@Transactional
class CallService implements AwardCalls {
  private final CallRepository calls;
  private final AwardDesk desk;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  CallService(CallRepository calls, AwardDesk desk, Event<DomainEvent> events, PlanClock clock) {
    this.calls = calls;
    this.desk = desk;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public CallId draft(Actor person, CallTerms terms) {
    Actor by = desk.office(person);
    check(terms, Optional.empty());
    CallEntry call = new CallEntry(terms);
    calls.add(call);
    events.fire(new CallKept(by, clock.instant(), call.id(), call.code()));
    return call.id();
  }

  @Override
  public void amend(Actor person, CallId id, long seen, CallTerms terms) {
    Actor by = desk.office(person);
    CallEntry call = calls.locked(id);
    check(terms, Optional.of(id));
    call.amend(seen, terms);
    events.fire(new CallKept(by, clock.instant(), id, call.code()));
  }

  private void check(CallTerms terms, Optional<CallId> but) {
    CallRules.check(terms);
    if (calls.knows(terms.code().strip(), but)) {
      throw new BusinessRuleViolation(new Problem("code", "nominations.call.codeTaken"));
    }
  }

  @Override
  public void open(Actor person, CallId id) {
    Actor by = desk.office(person);
    CallEntry call = calls.locked(id);
    call.open(clock.today());
    CallTerms terms = call.terms();
    events.fire(
        new CallOpened(
            by, clock.instant(), id, call.code(), terms.opensOn(), terms.closesOn()));
  }

  @Override
  public void extend(Actor person, CallId id, LocalDate closesOn, String reason) {
    Actor by = desk.office(person);
    String words = CallWords.required("reason", reason);
    LocalDate was = calls.locked(id).extend(closesOn, clock.today());
    Instant now = clock.instant();
    calls.add(
        new ExtensionOfCall(
            id, new CallExtension(was, closesOn, words, ActedBy.of(by).shown(), now)));
    events.fire(new CallExtended(by, now, id, was, closesOn, words));
  }
}
