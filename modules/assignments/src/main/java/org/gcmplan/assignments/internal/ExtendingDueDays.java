package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionAsked;
import org.gcmplan.assignments.ExtensionDecided;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionProcess;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.internal.AssignmentDesk.Act;
import org.gcmplan.assignments.internal.ExtensionEntry.Wish;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class ExtendingDueDays implements DueExtensions {
  private final AssignmentDesk desk;
  private final AssignmentRepository assignments;
  private final ExtensionRepository requests;
  private final ExtensionRules rules;
  private final KnownDatesKeeper keeper;
  private final ExtensionProcess process;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  ExtendingDueDays(
      AssignmentDesk desk,
      AssignmentRepository assignments,
      ExtensionRepository requests,
      ExtensionRules rules,
      KnownDatesKeeper keeper,
      ExtensionProcess process,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.desk = desk;
    this.assignments = assignments;
    this.requests = requests;
    this.rules = rules;
    this.keeper = keeper;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ExtensionId request(Actor by, OccurrenceId id, LocalDate wanted, String reason) {
    OccurrenceEntry occurrence = assignments.get(id);
    Act act = desk.asCoordinator(by, new AssignmentId(occurrence.assignment()));
    List<ExtensionEntry> former = requests.of(occurrence.id());
    if (former.stream().anyMatch(ExtensionEntry::isOpen)) {
      throw new BusinessRuleViolation("assignments.extension.openAlready");
    }
    LocalDate due = rules.mayWait(act.entry(), occurrence, keeper.now(occurrence.id()), wanted);
    Wish wish = new Wish(former.size() + 1, due, wanted, RequiredWords.of("reason", reason));
    ExtensionEntry entry = new ExtensionEntry(occurrence, wish, clock.today(), act.signed());
    requests.add(entry);
    ExtensionId request = entry.shown().id();
    events.fire(
        new ExtensionAsked(
            act.by(), clock.instant(), request, act.entry().body(), wanted, wish.reason()));
    process.asked(request);
    return request;
  }

  @Override
  public Optional<LocalDate> latest(OccurrenceId id) {
    OccurrenceEntry occurrence = assignments.get(id);
    return requests.of(occurrence.id()).stream().anyMatch(ExtensionEntry::isOpen)
        ? Optional.empty()
        : rules.latest(
            assignments.get(new AssignmentId(occurrence.assignment())),
            occurrence,
            keeper.now(occurrence.id()));
  }

  @Override
  public void grant(Actor by, ExtensionId id, String reason) {
    ExtensionEntry request = open(id);
    decide(by, request, Outcome.GRANTED, reason);
    OccurrenceEntry occurrence = assignments.get(request.shown().occurrence());
    occurrence.extend();
    LocalDate wanted = request.shown().wanted();
    keeper.change(occurrence.id(), clock.today(), dates -> dates.dueOn(Optional.of(wanted)));
  }

  @Override
  public void decline(Actor by, ExtensionId id, String reason) {
    decide(by, open(id), Outcome.DECLINED, reason);
  }

  @Override
  public Optional<ExtensionRequest> find(ExtensionId request) {
    return requests.find(request).map(ExtensionEntry::shown);
  }

  @Override
  public Optional<ExtensionRequest> find(Actor reader, ExtensionId request) {
    return find(request)
        .filter(asked -> AssignmentSight.reads(reader, assignments.get(asked.assignment())));
  }

  @Override
  public List<ExtensionRequest> of(Actor reader, AssignmentId assignment) {
    return AssignmentSight.reads(reader, assignments.get(assignment))
        ? shown(requests.ofAssignment(assignment.value()))
        : List.of();
  }

  @Override
  public List<ExtensionRequest> toDecide(BodyId assigner) {
    return shown(requests.toDecide(assigner));
  }

  @Override
  public List<ExtensionRequest> open() {
    return shown(requests.open());
  }

  private ExtensionEntry open(ExtensionId id) {
    ExtensionEntry request = requests.get(id);
    if (!request.isOpen()) {
      throw new BusinessRuleViolation("assignments.extension.decidedAlready");
    }
    return request;
  }

  private void decide(Actor by, ExtensionEntry request, Outcome outcome, String reason) {
    Act act = desk.asAssigner(by, request.shown().assignment());
    String words = RequiredWords.of("reason", reason);
    request.decide(outcome, words, clock.today(), act.signed());
    ExtensionId id = request.shown().id();
    events.fire(
        new ExtensionDecided(act.by(), clock.instant(), id, act.entry().body(), outcome, words));
    process.decided(id);
  }

  private static List<ExtensionRequest> shown(List<ExtensionEntry> entries) {
    return entries.stream().map(ExtensionEntry::shown).toList();
  }
}
