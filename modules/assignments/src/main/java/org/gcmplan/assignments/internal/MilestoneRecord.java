package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gcmplan.assignments.MilestoneKept;
import org.gcmplan.assignments.MilestoneKept.Kind;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class MilestoneRecord implements Milestones {
  private final AssignmentRepository assignments;
  private final KnownDatesKeeper keeper;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  MilestoneRecord(
      AssignmentRepository assignments,
      KnownDatesKeeper keeper,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.assignments = assignments;
    this.keeper = keeper;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void reported(
      Actor by, OccurrenceId occurrence, LocalDate reportedOn, Optional<LocalDate> completedOn) {
    completedOn
        .filter(done -> done.isAfter(reportedOn))
        .ifPresent(
            done -> {
              throw new BusinessRuleViolation(
                  new Problem("completedOn", "assignments.completedLater", done, reportedOn));
            });
    keep(by, occurrence, reportedOn, Kind.REPORTED, d -> d.reported(reportedOn, completedOn));
  }

  @Override
  public void confirmed(Actor by, OccurrenceId occurrence, LocalDate day) {
    keep(by, occurrence, day, Kind.CONFIRMED, dates -> dates.confirmed(day));
  }

  @Override
  public void sentBack(Actor by, OccurrenceId occurrence, LocalDate day) {
    keep(by, occurrence, day, Kind.SENT_BACK, dates -> dates.sentBack(day));
  }

  private void keep(
      Actor by,
      OccurrenceId occurrence,
      LocalDate day,
      Kind kind,
      UnaryOperator<StatusDates> news) {
    OccurrenceEntry known = assignments.get(occurrence);
    keeper.change(known.id(), day, news);
    events.fire(new MilestoneKept(by, clock.instant(), occurrence, kind, day));
  }
}
