package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.Tasks;
import org.gcmplan.tasks.TasksPutInForce;

@ApplicationScoped
@Transactional
class TaskService implements Tasks {
  private final TaskRepository tasks;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  TaskService(TaskRepository tasks, Event<DomainEvent> events, PlanClock clock) {
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void putInForce(
      Actor by, EditionNumber edition, List<TaskContent> written, Set<TaskCode> abolished) {
    mustBeNext(edition);
    BusinessRuleViolation.throwIfAny(notStanding(abolished));
    Instant now = clock.instant();
    tasks.add(new EditionInForce(edition, now));
    abolished.forEach(code -> tasks.standing(code).orElseThrow().giveWayTo(edition));
    written.forEach(task -> write(task, edition));
    List<TaskCode> codes = written.stream().map(TaskContent::code).toList();
    events.fire(new TasksPutInForce(by, now, edition, codes, abolished));
  }

  private void mustBeNext(EditionNumber edition) {
    EditionNumber next = tasks.latest().map(EditionNumber::next).orElse(new EditionNumber(1));
    if (!edition.equals(next)) {
      throw new IllegalArgumentException("The next edition is " + next + ", not " + edition);
    }
  }

  private List<Problem> notStanding(Set<TaskCode> abolished) {
    return abolished.stream()
        .filter(code -> tasks.standing(code).isEmpty())
        .sorted()
        .map(code -> new Problem("", "tasks.notInForce", code.value()))
        .toList();
  }

  private void write(TaskContent task, EditionNumber edition) {
    Optional<TaskVersion> standing = tasks.standing(task.code());
    if (standing.filter(version -> version.content().equals(task)).isPresent()) {
      return;
    }
    standing.ifPresent(version -> version.giveWayTo(edition));
    tasks.add(new TaskVersion(UUID.randomUUID(), task, edition));
  }
}
