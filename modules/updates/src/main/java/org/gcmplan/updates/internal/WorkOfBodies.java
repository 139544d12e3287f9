package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
import org.gcmplan.kernel.Succession;
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
  public List<OpenWorkItem> of(Succession succession) {
    BodyId body = succession.body();
    return Stream.of(
            inHouse.openOf(body).stream().flatMap(update -> items(update, succession)),
            tasksLed(body),
            Stream.of(body).filter(coordinator.body()::equals).map(any -> coordination()))
        .flatMap(items -> items)
        .toList();
  }

  @Override
  public void handOver(Actor by, Succession succession) {
    for (PlanUpdate open : inHouse.openOf(succession.body())) {
      PlanUpdate update = updates.getForChange(open.id());
      if (items(update, succession).anyMatch(OpenWorkItem::moves)) {
        handOver(by, update, succession.body(), succession.decided(key(update)));
      }
    }
  }

  @Override
  public Optional<LocalDate> lastActOf(BodyId body) {
    return inHouse
        .lastActOf(body)
        .map(moment -> moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.getZone()))
        .map(ZonedDateTime::toLocalDate);
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

  /** Its proposal and its opinion on the same update go to the same successor. */
  private static Stream<OpenWorkItem> items(PlanUpdate update, Succession succession) {
    BodyId body = succession.body();
    var proposal = Optional.of(update.draftedBy()).filter(body::equals).map(any -> kind(update));
    var opinion =
        Optional.of(body)
            .filter(update.opinions()::isSilentSoFar)
            .map(any -> opinion(update, succession));
    return Stream.concat(proposal.stream(), opinion.stream())
        .map(kind -> item(kind, update, kind != Kind.OPINION_TWICE));
  }

  private static Kind kind(PlanUpdate update) {
    return update.course().status() == UpdateStatus.DRAFT ? Kind.DRAFT : Kind.UPDATE;
  }

  private static Kind opinion(PlanUpdate update, Succession succession) {
    return succession
        .takerOf(key(update))
        .filter(taker -> !update.opinions().canPass(succession.body(), taker))
        .map(taker -> Kind.OPINION_TWICE)
        .orElse(Kind.OPINION);
  }

  private static OpenWorkItem item(Kind kind, PlanUpdate update, boolean moves) {
    return new OpenWorkItem(key(update), kind, update.reference(), update.content().title(), moves);
  }

  private static String key(PlanUpdate update) {
    return "update-" + update.id();
  }

  private Stream<OpenWorkItem> tasksLed(BodyId body) {
    return plan.newest().tasks().values().stream()
        .filter(task -> task.lead().filter(lead -> lead.body().equals(body)).isPresent())
        .sorted(Comparator.comparing(task -> task.code().value()))
        .map(WorkOfBodies::led);
  }

  private static OpenWorkItem led(TaskContent task) {
    var title = task.get(TaskField.TITLE);
    String code = task.code().value();
    return new OpenWorkItem(
        "led-" + code.replace('.', '-'),
        Kind.TASK_LED,
        code,
        new LocalizedText(title.vi(), title.en()),
        false);
  }

  private static OpenWorkItem coordination() {
    return new OpenWorkItem("coordination", Kind.COORDINATION, "", LocalizedText.EMPTY, false);
  }
}
