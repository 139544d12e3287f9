package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.updates.ReviewProcess;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** One body's review on the engine. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReviewRoute implements ReviewProcess {
  private static final List<WorkItemKind> OF_THE_BODY =
      List.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION);

  private final TaskService tasks;
  private final ReviewScopes reviews;
  private final WorkItemRepository items;

  @Inject
  ReviewRoute(TaskService tasks, ReviewScopes reviews, WorkItemRepository items) {
    this.tasks = tasks;
    this.reviews = reviews;
    this.items = items;
  }

  @Override
  public void opinionHandedUp(UpdateId update, BodyId body) {
    open(update, WorkItemKind.GIVE_OPINION, body)
        .ifPresent(item -> complete(item.id(), RouteVariables.outcome(Outcome.SIGN)));
  }

  @Override
  public void opinionGivenBack(UpdateId update, BodyId body) {
    open(update, WorkItemKind.SIGN_OPINION, body)
        .ifPresent(item -> complete(item.id(), RouteVariables.outcome(Outcome.RETURNED)));
  }

  @Override
  public void timeAsked(UpdateId update, BodyId body) {
    unlessOvertaken(() -> reviews.askForTime(update, body));
  }

  @Override
  public void deadlineMoved(UpdateId update, BodyId body, Instant reminder, Instant deadline) {
    unlessOvertaken(() -> reviews.moveTimers(update, body, reminder, deadline));
    OF_THE_BODY.stream()
        .flatMap(kind -> open(update, kind, body).stream())
        .forEach(item -> item.postpone(deadline));
    decided(update, body);
  }

  @Override
  public void timeDeclined(UpdateId update, BodyId body) {
    decided(update, body);
  }

  private void decided(UpdateId update, BodyId body) {
    reviews.questionsOfTime(update, body).stream()
        .map(Task::getId)
        .forEach(question -> complete(question, Map.of()));
  }

  private void complete(String task, Map<String, Object> variables) {
    unlessOvertaken(() -> tasks.complete(task, variables));
  }

  private static void unlessOvertaken(Runnable move) {
    try {
      move.run();
    } catch (OptimisticLockingException overtaken) {
      throw new ChangedMeanwhile("workflow.overtaken");
    }
  }

  private Optional<WorkItemEntry> open(UpdateId update, WorkItemKind kind, BodyId body) {
    return items.open(Subjects.of(update), kind, Optional.of(body));
  }
}
