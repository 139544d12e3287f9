package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.Publication;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskRules;

/** Issues the plan as the pack has it, on the day on which it was decided. */
@Dependent
class FirstEdition {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Publication publication;
  private final Editions editions;
  private final TaskRules rules;
  private final PlanClock clock;

  @Inject
  FirstEdition(Publication publication, Editions editions, TaskRules rules, PlanClock clock) {
    this.publication = publication;
    this.editions = editions;
    this.rules = rules;
    this.clock = clock;
  }

  /** Whether it was issued now. */
  boolean issueUnlessThereIsOne(CountryPack pack) {
    if (pack.tasks().isEmpty() || !editions.all().isEmpty()) {
      return false;
    }
    LocalDate day = pack.issue().decidedOn();
    refuseUnsound(pack.tasks(), day);
    PlanClock.at(
        day.atTime(MORNING).atZone(clock.getZone()).toInstant(),
        () ->
            publication.issueFirst(
                Actor.SYSTEM, pack.frame().plan().title(), pack.tasks(), pack.issue()));
    return true;
  }

  private void refuseUnsound(List<TaskContent> tasks, LocalDate day) {
    Findings findings = new Findings();
    for (TaskContent task : tasks) {
      rules
          .problemsOf(task, day, task.code().value())
          .forEach(
              problem ->
                  findings.add(
                      PlanTaskTable.FILE,
                      0,
                      "task " + task.code(),
                      problem.key() + " " + problem.args()));
    }
    findings.refuseIfAny();
  }
}
