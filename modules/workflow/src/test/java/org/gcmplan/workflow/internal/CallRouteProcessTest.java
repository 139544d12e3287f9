package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallExtended;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallOpened;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.nominations.CallStages;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.DossierForm;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever becomes of the nominations under a call, its route asks for the next step. */
class CallRouteProcessTest {
  private static final BodyId BODY = BodyId.agency(new UUID(1, 2));
  private static final CallId CALL = new CallId(new UUID(4, 1));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

  private final InboxDatabase database = new InboxDatabase("calls");
  private final WorkItemRepository items = new WorkItemRepository(database.entities());
  private final ProcessEngine engine = start();
  private final CallThatStands calls = new CallThatStands();
  private final CallRoute route =
      new CallRoute(
          engine.getRuntimeService(),
          engine.getTaskService(),
          engine.getManagementService(),
          calls,
          calls);

  @BeforeEach
  void opened() {
    database.inTransaction(
        () -> route.opened(new CallOpened(Actor.SYSTEM, NOW, CALL, "CP", DAY, DAY.plusDays(9))));
  }

  @AfterEach
  void close() {
    engine.close();
    database.close();
  }

  @Test
  void itGoesFromTheClosingDayToTheArchive() {
    assertThat(at(CallStage.TAKING)).isEmpty();
    closingDayComes();
    assertThat(at(CallStage.PRESENTING)).containsExactly(WorkItemKind.PRESENT_TO_COUNCIL);
    assertThat(at(CallStage.IN_COUNCIL)).isEmpty();
    assertThat(at(CallStage.SUBMITTING)).containsExactly(WorkItemKind.SUBMIT_AWARDS);
    assertThat(at(CallStage.DECIDING)).containsExactly(WorkItemKind.DECIDE_AWARDS);
    assertThat(at(CallStage.CEREMONY)).containsExactly(WorkItemKind.PREPARE_CEREMONY);
    assertThat(at(CallStage.ARCHIVING)).containsExactly(WorkItemKind.ARCHIVE_DOSSIERS);
    assertThat(at(CallStage.SETTLED)).isEmpty();
    assertThat(running()).isZero();
  }

  @Test
  void theCouncilMayBeAskedBeforeTheClosingDay() {
    assertThat(at(CallStage.IN_COUNCIL)).isEmpty();
    assertThat(at(CallStage.SUBMITTING)).containsExactly(WorkItemKind.SUBMIT_AWARDS);
    assertThat(timers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IN_COUNCIL, PRESENTING, PRESENT_TO_COUNCIL",
    "SUBMITTING, PRESENTING, PRESENT_TO_COUNCIL",
    "DECIDING, SUBMITTING, SUBMIT_AWARDS",
    "DECIDING, PRESENTING, PRESENT_TO_COUNCIL"
  })
  void itGoesBackWithItsNominations(CallStage from, CallStage to, WorkItemKind asked) {
    closingDayComes();
    at(from);

    assertThat(at(to)).containsExactly(asked);
  }

  @Test
  void whatIsLaidBeforeTheCouncilLaterLeadsBackToIt() {
    closingDayComes();
    at(CallStage.IN_COUNCIL);
    at(CallStage.SUBMITTING);

    assertThat(at(CallStage.IN_COUNCIL)).isEmpty();
    assertThat(at(CallStage.SUBMITTING)).containsExactly(WorkItemKind.SUBMIT_AWARDS);
  }

  @ParameterizedTest
  @CsvSource({"TAKING", "PRESENTING", "SUBMITTING", "DECIDING"})
  void withoutAnAwardItEndsFromAnywhere(CallStage from) {
    if (from != CallStage.TAKING) {
      closingDayComes();
    }
    at(from);

    assertThat(at(CallStage.CONCLUDED)).isEmpty();
    assertThat(running()).isZero();
  }

  @Test
  void anExtendedCallClosesLater() {
    calls.closes = NOW.plusSeconds(999_000);
    database.inTransaction(
        () ->
            route.extended(
                new CallExtended(Actor.SYSTEM, NOW, CALL, DAY, DAY.plusDays(9), "holidays")));

    assertThat(timers())
        .singleElement()
        .extracting(timer -> timer.getDuedate().toInstant())
        .isEqualTo(calls.closes);
  }

  private List<Job> timers() {
    return engine.getManagementService().createJobQuery().timers().list();
  }

  private void closingDayComes() {
    calls.stage = CallStage.PRESENTING;
    database.inTransaction(() -> engine.getManagementService().executeJob(timers().get(0).getId()));
  }

  /** What is asked for when a nomination moved and the call now stands there. */
  private List<WorkItemKind> at(CallStage stage) {
    calls.stage = stage;
    database.inTransaction(() -> route.moved(moved()));
    return items.about(CALL.subject()).stream()
        .filter(WorkItemEntry::isOpen)
        .map(item -> item.shown().kind())
        .toList();
  }

  private static NominationMoved moved() {
    return new NominationMoved(
        Actor.SYSTEM,
        NOW,
        new NominationId(new UUID(3, 1)),
        "HS-01",
        CALL,
        BODY,
        NominationStep.RECEIVE,
        NominationState.RECEIVED,
        "");
  }

  private long running() {
    return engine.getRuntimeService().createProcessInstanceQuery().count();
  }

  private ProcessEngine start() {
    var labels = new WorkItemLabels(Stream.of(new CallLabelsInMemory()));
    var listener = new WorkItemListener(items, labels, CLOCK, new Heard<>(), new Heard<>());
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:call-engine");
    configuration.setProcessEngineName("call");
    configuration.setJobExecutorActivate(false);
    configuration.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new WorkItemParseListener(listener))));
    ProcessEngine started = configuration.buildProcessEngine();
    started
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("org/gcmplan/bpmn/award-call.bpmn")
        .deploy();
    return started;
  }

  /** One call, which stands where the test says. */
  private static final class CallThatStands implements CallCatalogue, CallStages {
    private CallStage stage = CallStage.TAKING;
    private Instant closes = NOW.plusSeconds(86_400);

    @Override
    public CallStage of(CallId call) {
      return stage;
    }

    @Override
    public Map<CallId, CallStage> underWay() {
      return Map.of(CALL, stage);
    }

    @Override
    public List<AwardCall> all(Actor reader) {
      return List.of(get(reader, CALL));
    }

    @Override
    public List<AwardCall> open() {
      return all(Actor.SYSTEM);
    }

    @Override
    public AwardCall get(Actor reader, CallId call) {
      CallTerms terms =
          new CallTerms(
              "CP",
              new LocalizedText("Kế hoạch", "The plan"),
              DAY.minusYears(5),
              DAY,
              List.of(),
              false,
              List.of(),
              DAY,
              DAY.plusDays(9),
              Optional.empty(),
              DossierForm.THEMATIC);
      return new AwardCall(
          call, terms, CallState.OPEN, closes, Optional.of(DAY), Optional.empty(), List.of(), 1);
    }
  }

  /** Everything is asked of one body. */
  private static final class CallLabelsInMemory implements RouteLabels {
    @Override
    public String process() {
      return CallRoute.PROCESS;
    }

    @Override
    public NewWork of(WaitingTask task, WorkItemKind kind) {
      return new NewWork(
          task.id(),
          kind,
          kind.role(),
          Subjects.of(process(), task.key()),
          "CP",
          new LocalizedText("Kế hoạch", "The plan"),
          BODY,
          BODY,
          NOW,
          NOW.plusSeconds(86_400));
    }
  }
}
