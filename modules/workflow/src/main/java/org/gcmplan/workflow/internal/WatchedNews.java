package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentResumed;
import org.gcmplan.assignments.AssignmentSuspended;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionDecided;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.ReportConfirmed;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdatePublished;

/** What happens to tasks, for those who watch them: nothing that not everybody may read. */
@Dependent
class WatchedNews {
  private static final String PLAN = "/publication/task.xhtml?task=";
  private static final String CARRIED_OUT = "/assignments/task.xhtml?task=";

  private final WatchersOfTasks watchers;
  private final UpdateCatalogue updates;
  private final AssignmentCatalogue assignments;
  private final DueExtensions extensions;
  private final BodiesToTell bodies;
  private final PlanClock clock;

  @Inject
  WatchedNews(
      WatchersOfTasks watchers,
      UpdateCatalogue updates,
      AssignmentCatalogue assignments,
      DueExtensions extensions,
      BodiesToTell bodies,
      PlanClock clock) {
    this.watchers = watchers;
    this.updates = updates;
    this.assignments = assignments;
    this.extensions = extensions;
    this.bodies = bodies;
    this.clock = clock;
  }

  void published(@Observes UpdatePublished event) {
    for (TaskCode task : updates.impact(Actor.SYSTEM, event.update()).tasks()) {
      watchers.tell(task, PLAN + task, event.at(), "published", event.edition());
    }
  }

  void confirmed(@Observes ReportConfirmed event) {
    TaskCode task = event.task();
    watchers.tell(
        task,
        CARRIED_OUT + task,
        event.at(),
        "confirmed",
        event.number(),
        bodies.name(event.body()));
  }

  void extended(@Observes ExtensionDecided event) {
    if (event.outcome() == ExtensionRequest.Outcome.GRANTED) {
      extensions
          .find(event.request())
          .ifPresent(request -> tell(request.assignment(), event.at(), "extended", event.body()));
    }
  }

  void suspended(@Observes AssignmentSuspended event) {
    tell(event.assignment(), event.at(), "suspended", event.body());
  }

  void resumed(@Observes AssignmentResumed event) {
    tell(event.assignment(), event.at(), "resumed", event.body());
  }

  private void tell(AssignmentId id, Instant at, String what, BodyId body) {
    assignments
        .find(id, clock.today())
        .map(Assignment::task)
        .ifPresent(task -> watchers.tell(task, CARRIED_OUT + task, at, what, bodies.name(body)));
  }
}
