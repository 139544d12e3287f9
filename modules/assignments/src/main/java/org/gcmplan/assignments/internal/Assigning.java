package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentsGiven;
import org.gcmplan.assignments.internal.Charges.Standing;
import org.gcmplan.assignments.internal.GivingTask.Order;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TasksPutInForce;

/** Gives the tasks of an edition to bodies, in the transaction that puts it in force. */
@Dependent
class Assigning {
  private final TaskCatalogue tasks;
  private final PlanFrameCatalogue frame;
  private final Charges charges;
  private final GivingTask giving;
  private final AssignmentRepository assignments;
  private final NoticeIssuing issuing;
  private final FallingAway fallingAway;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  Assigning(
      TaskCatalogue tasks,
      PlanFrameCatalogue frame,
      Charges charges,
      GivingTask giving,
      AssignmentRepository assignments,
      NoticeIssuing issuing,
      FallingAway fallingAway,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.tasks = tasks;
    this.frame = frame;
    this.charges = charges;
    this.giving = giving;
    this.assignments = assignments;
    this.issuing = issuing;
    this.fallingAway = fallingAway;
    this.events = events;
    this.clock = clock;
  }

  void give(@Observes TasksPutInForce event) {
    LocalDate day = LocalDate.ofInstant(event.at(), clock.getZone());
    Map<TaskCode, List<AssignmentEntry>> standing =
        assignments.open().stream().collect(Collectors.groupingBy(AssignmentEntry::task));
    Given given = new Given();
    event
        .abolished()
        .forEach(code -> giving.end(standing.getOrDefault(code, List.of()), day, given));
    for (TaskContent task : changed(event)) {
      List<AssignmentEntry> now = standing.getOrDefault(task.code(), List.of());
      giving.give(order(TaskTerms.of(task, event.edition()), task, now, day), now, given);
    }
    announce(event, given);
    tell(event, given);
  }

  /** What the application itself puts in force was carried out before it came: it is accepted. */
  private void tell(TasksPutInForce event, Given given) {
    fallingAway.with(given.ended());
    if (event.by().isSystem()) {
      issuing.takeOver(event.by(), given.added());
    } else {
      issuing.issue(event.by(), event.edition(), given.newOrChanged());
    }
  }

  private Order order(TaskTerms terms, TaskContent task, List<AssignmentEntry> now, LocalDate day) {
    return new Order(terms, charges.of(task, new Standing(now, coordinator()), day), day);
  }

  /** Those that read otherwise than in the edition before. */
  private List<TaskContent> changed(TasksPutInForce event) {
    int number = event.edition().value();
    Set<TaskContent> before =
        number == 1 ? Set.of() : Set.copyOf(tasks.in(new EditionNumber(number - 1)));
    Set<TaskCode> written = Set.copyOf(event.written());
    return tasks.in(event.edition()).stream()
        .filter(task -> written.contains(task.code()) && !before.contains(task))
        .toList();
  }

  private BodyId coordinator() {
    return frame.plan().orElseThrow().coordinator();
  }

  private void announce(TasksPutInForce event, Given given) {
    List<BodyId> bodies =
        given.newOrChanged().stream().map(AssignmentEntry::body).distinct().toList();
    events.fire(
        new AssignmentsGiven(
            event.by(),
            event.at(),
            event.edition(),
            bodies,
            given.added().size(),
            given.changed().size(),
            given.ended().size()));
  }
}
