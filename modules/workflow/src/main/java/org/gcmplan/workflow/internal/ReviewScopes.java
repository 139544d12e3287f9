package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateId;

/** Finds what the engine keeps for one body among those that are asked at the same time. */
@Dependent
class ReviewScopes {
  private static final String TIME_ASKED = "Msg_MoreTimeAsked";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;

  @Inject
  ReviewScopes(RuntimeService runtime, TaskService tasks, ManagementService management) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
  }

  void askForTime(UpdateId update, BodyId body) {
    runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(update.toString())
        .messageEventSubscriptionName(TIME_ASKED)
        .list()
        .stream()
        .filter(review -> isOf(body, review.getId()))
        .forEach(review -> runtime.messageEventReceived(TIME_ASKED, review.getId()));
  }

  /** The open questions whether the body gets more time. */
  List<Task> questionsOfTime(UpdateId update, BodyId body) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(update.toString())
        .taskDefinitionKey("Task_DecideOnTime")
        .list()
        .stream()
        .filter(question -> isOf(body, question.getExecutionId()))
        .toList();
  }

  /** Moves the timers that still run; what is opened later in the review knows the new deadline. */
  void moveTimers(UpdateId update, BodyId body, Instant reminder, Instant deadline) {
    for (Job timer : timers(update, "Event_ReminderDue", body)) {
      management.setJobDuedate(timer.getId(), Date.from(reminder));
    }
    for (Job timer : timers(update, "Event_DeadlinePassed", body)) {
      management.setJobDuedate(timer.getId(), Date.from(deadline));
      runtime.setVariablesLocal(timer.getExecutionId(), RouteVariables.deadline(deadline));
    }
  }

  private List<Job> timers(UpdateId update, String event, BodyId body) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PlanUpdateRoute.PROCESS)
        .processInstanceBusinessKey(update.toString())
        .list()
        .stream()
        .flatMap(
            route ->
                management
                    .createJobQuery()
                    .processInstanceId(route.getId())
                    .activityId(event)
                    .list()
                    .stream())
        .filter(timer -> isOf(body, timer.getExecutionId()))
        .toList();
  }

  private boolean isOf(BodyId body, String execution) {
    return body.toString().equals(RouteVariables.bodyOf(runtime, execution));
  }
}
