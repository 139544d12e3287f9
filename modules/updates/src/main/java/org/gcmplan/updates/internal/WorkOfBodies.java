package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.UpdateHandedOver;
import org.gcmplan.updates.UpdateStatus;

/** What bodies have open in updates, and in the plan that updates change. */
@ApplicationScoped
@Transactional
class WorkOfBodies implements OpenWork {
  private final UpdateRepository updates;
  private final WorkInHouse inHouse;
  private final PlanReader plan;
  private final Coordinator coordinator;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  WorkOfBodies(
      UpdateRepository updates,
      WorkInHouse inHouse,
      PlanReader plan,
      Coordinator coordinator,
      FollowUp followUp,
      PlanClock clock) {
    this.updates = updates;
    this.inHouse = inHouse;
    this.plan = plan;
    this.coordinator = coordinator;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public List<OpenWorkItem> of(BodyId body, BodyId successor) {
    return Stream.of(
            inHouse.openOf(body).stream().flatMap(update -> items(update, body, successor)),
            tasksLed(body),
            Stream.of(body).filter(coordinator.body()::equals).map(any -> coordination()))
        .flatMap(items -> items)
        .toList();
  }

  @Override
  public void handOver(Actor by, BodyId from, BodyId to) {
    inHouse.openOf(from).forEach(each -> handOver(by, updates.getForChange(each.id()), from, to));
  }

  private void handOver(Actor by, PlanUpdate update, BodyId from, BodyId to) {
    boolean proposal = update.draftedBy().equals(from);
    boolean opinion = update.opinions().canPass(from, to);
    if (proposal || opinion) {
      Signature signed = Signature.of(by, clock.instant());
      if (opinion) {
        inHouse.passPapers(update, from, to);
      }
      update.handOver(from, to, signed);
      followUp.on(new UpdateHandedOver(by, signed.at(), update.id(), from, to, proposal, opinion));
    }
  }

  private static Stream<OpenWorkItem> items(PlanUpdate update, BodyId body, BodyId successor) {
    var proposal = Optional.of(update.draftedBy()).filter(body::equals).map(any -> kind(update));
    var opinion =
        Optional.of(body)
            .filter(update.opinions()::isSilentSoFar)
            .map(any -> opinion(update, body, successor));
    return Stream.concat(proposal.stream(), opinion.stream())
        .map(kind -> item(kind, update, kind != Kind.OPINION_TWICE));
  }

  private static Kind kind(PlanUpdate update) {
    return update.course().status() == UpdateStatus.DRAFT ? Kind.DRAFT : Kind.UPDATE;
  }

  private static Kind opinion(PlanUpdate update, BodyId body, BodyId successor) {
    return update.opinions().canPass(body, successor) ? Kind.OPINION : Kind.OPINION_TWICE;
  }

  private static OpenWorkItem item(Kind kind, PlanUpdate update, boolean moves) {
    return new OpenWorkItem(kind, update.reference(), update.content().title(), moves);
  }

  private Stream<OpenWorkItem> tasksLed(BodyId body) {
    return plan.newest().tasks().values().stream()
        .filter(task -> task.lead().filter(lead -> lead.body().equals(body)).isPresent())
        .sorted(Comparator.comparing(task -> task.code().value()))
        .map(WorkOfBodies::led);
  }

  private static OpenWorkItem led(TaskContent task) {
    var title = task.get(TaskField.TITLE);
    return new OpenWorkItem(
        Kind.TASK_LED, task.code().value(), new LocalizedText(title.vi(), title.en()), false);
  }

  private static OpenWorkItem coordination() {
    return new OpenWorkItem(Kind.COORDINATION, "", LocalizedText.EMPTY, false);
  }
}
