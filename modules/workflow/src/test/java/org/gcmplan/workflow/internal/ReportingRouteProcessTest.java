package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.DutyId;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a body owes, on an engine in memory: who is asked for what, and never twice at once. */
class ReportingRouteProcessTest {
  private static final BodyId AUTHOR = BodyId.locality(new UUID(2, 1));
  private static final BodyId MPS = BodyId.agency(new UUID(1, 2));
  private static final BodyId MOHA = BodyId.agency(new UUID(1, 3));
  private static final DutyId DUTY = new DutyId(new UUID(3, 1));
  private static final PlanClock CLOCK =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

  private final InboxDatabase database = new InboxDatabase("reporting");
  private final WorkItemRepository items = new WorkItemRepository(database.entities());
  private final ProcessEngine engine = start();
  private final ReportingRoute route =
      new ReportingRoute(engine.getRuntimeService(), engine.getTaskService(), items);

  @AfterEach
  void close() {
    engine.close();
    database.close();
  }

  @Test
  void whoLooksAtItAlreadyIsNotAskedAgain() {
    run(() -> route.dutyOpened(DUTY));
    run(() -> route.closedOver(DUTY, List.of(MPS)));
    run(() -> route.reopened(DUTY));
    assertThat(open()).containsExactly("REPORT of author", "REVIEW_REPORTS of MPS");

    run(() -> route.reported(DUTY, List.of(MPS, MOHA)));
    assertThat(open()).containsExactly("REVIEW_REPORTS of MOHA", "REVIEW_REPORTS of MPS");

    run(() -> route.reviewed(DUTY, MPS, false));
    run(() -> route.reviewed(DUTY, MOHA, false));
    assertThat(open()).isEmpty();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void whatWasSentBackAndComesWithTheRestLiesWithItsReviewerAgain() {
    run(() -> route.dutyOpened(DUTY));
    run(() -> route.closedOver(DUTY, List.of(MPS)));
    run(() -> route.reviewed(DUTY, MPS, true));
    run(() -> route.reopened(DUTY));
    assertThat(open()).containsExactly("AMEND_REPORTS of author", "REPORT of author");

    run(() -> route.reported(DUTY, List.of(MPS)));
    assertThat(open()).containsExactly("REVIEW_REPORTS of MPS");
  }

  @Test
  void aDutyThatWentToAnotherBodyAsksNobody() {
    run(() -> route.dutyOpened(DUTY));
    run(() -> route.closedOver(DUTY, List.of()));

    assertThat(open()).isEmpty();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void aDutyThatWasDoneIsReviewedAnewWithoutAskingItsBody() {
    run(() -> route.dutyOpened(DUTY));
    run(() -> route.reported(DUTY, List.of(MPS)));
    run(
        () -> {
          route.reviewed(DUTY, MPS, false);
          route.reopened(DUTY);
          route.reported(DUTY, List.of(MOHA));
        });

    assertThat(open()).containsExactly("REVIEW_REPORTS of MOHA");
  }

  private List<String> open() {
    return items.about(Subjects.of(ReportingRoute.REPORT, DUTY.toString())).stream()
        .filter(WorkItemEntry::isOpen)
        .map(WorkItemEntry::shown)
        .map(item -> item.kind() + " of " + named(item.body()))
        .sorted()
        .toList();
  }

  private static String named(BodyId body) {
    return body.equals(AUTHOR) ? "author" : body.equals(MPS) ? "MPS" : "MOHA";
  }

  private void run(Runnable work) {
    database.inTransaction(work);
  }

  private ProcessEngine start() {
    var labels = new WorkItemLabels(Stream.of(new DutyLabelsInMemory()));
    var listener = new WorkItemListener(items, labels, CLOCK, new Heard<>(), new Heard<>());
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:reporting-engine");
    configuration.setProcessEngineName("reporting");
    configuration.setJobExecutorActivate(false);
    configuration.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new WorkItemParseListener(listener))));
    ProcessEngine started = configuration.buildProcessEngine();
    started
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("org/gcmplan/bpmn/progress-report.bpmn")
        .deploy();
    return started;
  }

  /** Asks the reviewer that the engine names, and the author for everything else. */
  private static final class DutyLabelsInMemory implements RouteLabels {
    @Override
    public String process() {
      return ReportingRoute.REPORT;
    }

    @Override
    public NewWork of(WaitingTask task, WorkItemKind kind) {
      return new NewWork(
          task.id(),
          kind,
          kind.role(),
          Subjects.of(ReportingRoute.REPORT, task.key()),
          "NAM-2026",
          new LocalizedText("Báo cáo năm", "Yearly report"),
          AUTHOR,
          kind == WorkItemKind.REVIEW_REPORTS ? task.body() : AUTHOR,
          CLOCK.instant(),
          CLOCK.instant());
    }
  }
}
