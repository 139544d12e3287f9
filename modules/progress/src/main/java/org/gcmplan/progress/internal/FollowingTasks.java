package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentPassed;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.PlanClock;

/**
 * What is owed on a task goes where the task went: what is still to be sent, what waits for a word,
 * and what was sent back. What was confirmed stays with the body that sent it.
 */
@Dependent
class FollowingTasks {
  private final RoundRepository rounds;
  private final AssignmentCatalogue assignments;
  private final OpenParts open;
  private final PassingParts passing;
  private final PlanClock clock;

  @Inject
  FollowingTasks(
      RoundRepository rounds,
      AssignmentCatalogue assignments,
      OpenParts open,
      PassingParts passing,
      PlanClock clock) {
    this.rounds = rounds;
    this.assignments = assignments;
    this.open = open;
    this.passing = passing;
    this.clock = clock;
  }

  void passed(@Observes AssignmentPassed event) {
    List<DutyEntry> asking = rounds.asking(event.assignment());
    List<DutyEntry> reviewed = rounds.reviewed(event.from());
    if (!asking.isEmpty() || !reviewed.isEmpty()) {
      // What has not begun by today is on no round's list.
      assignments
          .find(event.successor(), clock.today())
          .ifPresent(next -> follow(event, asking, reviewed, next));
    }
  }

  private void follow(
      AssignmentPassed event, List<DutyEntry> asking, List<DutyEntry> reviewed, Assignment next) {
    assignments
        .find(event.assignment(), clock.today())
        .ifPresent(former -> asking.forEach(duty -> passParts(event, duty, former, next)));
    if (next.part() == TaskPart.LEAD) {
      reviewed.forEach(duty -> passing.reviewer(event, duty, next.task()));
    }
  }

  private void passParts(
      AssignmentPassed event, DutyEntry duty, Assignment former, Assignment next) {
    open.of(duty).stream()
        .filter(part -> part.isOn(former.id()))
        .forEach(
            part ->
                same(former, part.occurrence(), next)
                    .map(when -> new DutyPartEntry(next, when))
                    .ifPresent(its -> passing.pass(event, duty, part, its)));
  }

  /** The period of the successor's assignment that ends on the same day. */
  private static Optional<Occurrence> same(
      Assignment former, OccurrenceId occurrence, Assignment next) {
    List<Occurrence> asked =
        former.occurrences().stream().filter(when -> when.id().equals(occurrence)).toList();
    return asked.stream()
        .flatMap(
            when -> next.occurrences().stream().filter(other -> other.until().equals(when.until())))
        .findFirst();
  }
}
