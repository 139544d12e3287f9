package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.AwardsHandedOver;
import org.gcmplan.nominations.CallArchived;
import org.gcmplan.nominations.CallConcluded;
import org.gcmplan.nominations.CallEnding;
import org.gcmplan.nominations.CallId;

@ApplicationScoped
@Transactional
class EndingCalls implements CallEnding {
  private final CallRepository calls;
  private final NominationRepository nominations;
  private final AwardDesk desk;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  EndingCalls(
      CallRepository calls,
      NominationRepository nominations,
      AwardDesk desk,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.calls = calls;
    this.nominations = nominations;
    this.desk = desk;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void handedOver(Actor person, CallId id, LocalDate day) {
    Actor by = desk.office(person);
    CallEntry call = calls.locked(id);
    call.handOver(day, clock.today());
    events.fire(new AwardsHandedOver(by, clock.instant(), id, call.code(), day));
  }

  @Override
  public void archive(Actor person, CallId id) {
    Actor by = desk.office(person);
    CallEntry call = calls.locked(id);
    nothingOpen(id);
    call.archive();
    events.fire(new CallArchived(by, clock.instant(), id, call.code()));
  }

  @Override
  public void conclude(Actor person, CallId id, String reason) {
    Actor by = desk.office(person);
    String words = CallWords.required("reason", reason);
    CallEntry call = calls.locked(id);
    nothingOpen(id);
    call.conclude();
    events.fire(new CallConcluded(by, clock.instant(), id, call.code(), words));
  }

  /** Drafts that were never sent do not hold a call up; nobody but their body knows of them. */
  private void nothingOpen(CallId id) {
    long open =
        nominations.under(id).stream()
            .map(NominationEntry::state)
            .filter(state -> state.isSent() && !state.isOver())
            .count();
    if (open > 0) {
      throw new BusinessRuleViolation("nominations.call.stillOpen", open);
    }
  }
}
