package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A nomination is said to have moved, and the engine asks who is next. */
class NominationRouteProcessTest {
  private static final BodyId BODY = BodyId.agency(new UUID(1, 2));
  private static final NominationId NOMINATION = new NominationId(new UUID(3, 1));
  private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

  private final InboxDatabase database = new InboxDatabase("nominations");
  private final WorkItemRepository items = new WorkItemRepository(database.entities());
  private final ProcessEngine engine = start();
  private final NominationRoute route =
      new NominationRoute(engine.getRuntimeService(), engine.getTaskService(), items);

  @AfterEach
  void close() {
    engine.close();
    database.close();
  }

  @Test
  void itGoesFromDeskToDeskUntilItIsAwarded() {
    assertThat(after(NominationStep.NOMINATE)).isEmpty();
    assertThat(after(NominationStep.SEND)).containsExactly(WorkItemKind.CONFIRM_NOMINATION);
    assertThat(after(NominationStep.CONFIRM)).containsExactly(WorkItemKind.CHECK_DOSSIER);
    assertThat(after(NominationStep.RECEIVE)).containsExactly(WorkItemKind.CHECK_DOSSIER);
    assertThat(after(NominationStep.FIND_ELIGIBLE)).isEmpty();
    after(NominationStep.LAY_BEFORE_COUNCIL, NominationStep.CLEAR, NominationStep.SUBMIT);
    assertThat(running()).isOne();
    after(NominationStep.AWARD);

    assertThat(running()).isZero();
  }

  @Test
  void whatItsHeadGivesBackIsRevisedAndConfirmedAnew() {
    assertThat(after(NominationStep.SEND, NominationStep.SEND_BACK))
        .containsExactly(WorkItemKind.REVISE_NOMINATION);
    assertThat(after(NominationStep.SEND)).containsExactly(WorkItemKind.CONFIRM_NOMINATION);
    assertThat(running()).isOne();
  }

  @Test
  void whatTheStandingBodyReturnsIsConfirmedAnew() {
    after(NominationStep.SEND, NominationStep.CONFIRM, NominationStep.GIVE_BACK);
    assertThat(open()).containsExactly(WorkItemKind.REVISE_NOMINATION);
    assertThat(after(NominationStep.SEND)).containsExactly(WorkItemKind.CONFIRM_NOMINATION);
  }

  @Test
  void aSupplementComesStraightToTheCheck() {
    after(NominationStep.SEND, NominationStep.CONFIRM, NominationStep.ASK_SUPPLEMENT);
    assertThat(open()).containsExactly(WorkItemKind.SUPPLEMENT_DOSSIER);
    assertThat(after(NominationStep.SUPPLEMENT)).containsExactly(WorkItemKind.CHECK_DOSSIER);
  }

  @Test
  void whoseSupplementNeverCameMayBeFoundIneligible() {
    after(NominationStep.SEND, NominationStep.CONFIRM, NominationStep.ASK_SUPPLEMENT);
    after(NominationStep.FIND_INELIGIBLE);

    assertThat(open()).isEmpty();
    assertThat(running()).isZero();
  }

  @Test
  void whatIsTakenUpAgainIsCheckedAgain() {
    eligible();
    assertThat(after(NominationStep.REOPEN)).containsExactly(WorkItemKind.CHECK_DOSSIER);
    after(NominationStep.FIND_ELIGIBLE, NominationStep.LAY_BEFORE_COUNCIL, NominationStep.CLEAR);
    assertThat(after(NominationStep.REOPEN)).containsExactly(WorkItemKind.CHECK_DOSSIER);
  }

  @ParameterizedTest
  @EnumSource(
      value = NominationStep.class,
      names = {"FAIL", "CLEAR"})
  void withoutCouncilOrMinisterNobodyIsAwarded(NominationStep council) {
    eligible();
    after(NominationStep.LAY_BEFORE_COUNCIL, council);
    if (council == NominationStep.CLEAR) {
      after(NominationStep.DECLINE);
    }

    assertThat(running()).isZero();
  }

  @Test
  void aDraftIsWithdrawnWithoutEverHavingBeenOnTheWay() {
    after(NominationStep.NOMINATE, NominationStep.WITHDRAW);
    assertThat(running()).isZero();

    after(NominationStep.SEND, NominationStep.WITHDRAW);
    assertThat(running()).isZero();
    assertThat(open()).isEmpty();
  }

  @Test
  void whoActedIsNotedOnTheWork() {
    Actor head = new Actor(new UUID(7, 7), "Thủ trưởng", BODY, Set.of());
    NominationCredits credits = new NominationCredits(items);
    after(NominationStep.SEND);
    NominationMoved confirmed = moved(NominationStep.CONFIRM, head);
    database.inTransaction(
        () -> {
          route.moved(confirmed);
          credits.moved(confirmed);
        });

    assertThat(items.about(NOMINATION.subject()))
        .filteredOn(item -> item.shown().kind() == WorkItemKind.CONFIRM_NOMINATION)
        .singleElement()
        .extracting(item -> item.shown().closedBy())
        .isEqualTo(head.account().toString());
  }

  private void eligible() {
    after(NominationStep.SEND, NominationStep.CONFIRM, NominationStep.FIND_ELIGIBLE);
  }

  /** What is waited for after those steps. */
  private List<WorkItemKind> after(NominationStep... steps) {
    for (NominationStep step : steps) {
      database.inTransaction(() -> route.moved(moved(step, Actor.SYSTEM)));
    }
    return open();
  }

  private static NominationMoved moved(NominationStep step, Actor by) {
    NominationState became = step.to();
    CallId call = new CallId(new UUID(4, 1));
    return new NominationMoved(by, NOW, NOMINATION, "HS-01", call, BODY, step, became, "");
  }

  private List<WorkItemKind> open() {
    return items.about(NOMINATION.subject()).stream()
        .filter(WorkItemEntry::isOpen)
        .map(item -> item.shown().kind())
        .toList();
  }

  private long running() {
    return engine.getRuntimeService().createProcessInstanceQuery().count();
  }

  private ProcessEngine start() {
    var labels = new WorkItemLabels(Stream.of(new NominationLabelsInMemory()));
    var listener = new WorkItemListener(items, labels, CLOCK, new Heard<>(), new Heard<>());
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:nomination-engine");
    configuration.setProcessEngineName("nomination");
    configuration.setJobExecutorActivate(false);
    configuration.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new WorkItemParseListener(listener))));
    ProcessEngine started = configuration.buildProcessEngine();
    started
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("org/gcmplan/bpmn/nomination.bpmn")
        .deploy();
    return started;
  }

  /** Everything is asked of one body. */
  private static final class NominationLabelsInMemory implements RouteLabels {
    @Override
    public String process() {
      return NominationRoute.PROCESS;
    }

    @Override
    public NewWork of(WaitingTask task, WorkItemKind kind) {
      return new NewWork(
          task.id(),
          kind,
          kind.role(),
          Subjects.of(process(), task.key()),
          "HS-01",
          new LocalizedText("Phòng", "Division"),
          BODY,
          BODY,
          NOW,
          NOW.plusSeconds(86_400));
    }
  }
}
