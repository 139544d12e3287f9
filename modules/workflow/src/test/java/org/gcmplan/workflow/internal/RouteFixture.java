package org.gcmplan.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemClosed;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.WorkItemOpened;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The module on an engine in memory; the updates and the plan are played. */
final class RouteFixture implements BeforeEachCallback, AfterAllCallback {
  static final BodyId MOHA = BodyId.agency(new UUID(1, 1));
  static final BodyId MPS = BodyId.agency(new UUID(1, 2));
  static final UpdateId UPDATE = new UpdateId(new UUID(5, 7));

  /** Thursday, nine in the morning in Hà Nội; the Tuesday after is a holiday. */
  static final Instant NOW = Instant.parse("2026-11-19T02:00:00Z");

  static final Instant REMINDER = Instant.parse("2026-11-25T01:00:00Z");
  static final Instant DEADLINE = Instant.parse("2026-12-04T16:59:59Z");
  static final PlanClock CLOCK = new PlanClock(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

  private static final WorkingDayCalendar CALENDAR =
      new WorkingDayCalendar(Set.of(LocalDate.of(2026, 11, 24)), Set.of());

  final InboxDatabase database = new InboxDatabase("route");
  final UpdatesInMemory updates = new UpdatesInMemory();
  final Heard<WorkItemOpened> opened = new Heard<>();
  final Heard<WorkItemClosed> closed = new Heard<>();
  final WorkItemRepository items = new WorkItemRepository(database.entities());
  final WorkItemLabels labels =
      new WorkItemLabels(
          Stream.of(
              new UpdateWorkLabels(
                  updates,
                  updates,
                  new PlanFrameInMemory(),
                  new StageTargets(items, () -> CALENDAR, CLOCK),
                  CLOCK)));
  final ProcessEngine engine = start();
  final PlanUpdateRoute route =
      new PlanUpdateRoute(engine.getRuntimeService(), engine.getTaskService(), items);
  final ReviewRoute review =
      new ReviewRoute(
          engine.getTaskService(),
          new ReviewScopes(
              engine.getRuntimeService(), engine.getTaskService(), engine.getManagementService()),
          items);

  private ProcessEngine start() {
    var listener = new WorkItemListener(items, labels, CLOCK, opened, closed);
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:route-engine");
    configuration.setProcessEngineName("route");
    configuration.setJobExecutorActivate(false);
    configuration.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new WorkItemParseListener(listener))));
    configuration.setBeans(
        Map.of("remindBody", new RemindBody(updates), "deemAgreed", new DeemAgreed(updates)));
    ProcessEngine engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("org/gcmplan/bpmn/plan-update.bpmn")
        .deploy();
    return engine;
  }

  void consulted(BodyId... bodies) {
    run(() -> route.submitted(UPDATE));
    run(() -> route.consultationOpened(UPDATE, List.of(bodies), REMINDER, DEADLINE));
  }

  void allAnswered(BodyId... bodies) {
    consulted(bodies);
    for (BodyId body : bodies) {
      run(() -> route.opinionRecorded(UPDATE, body));
    }
  }

  void run(Runnable work) {
    database.inTransaction(work);
  }

  void fireDueAt(Instant moment) {
    var deadlines = new FiredDeadlines(engine.getManagementService(), CLOCK);
    run(() -> PlanClock.at(moment, deadlines::fireDue));
  }

  /** The open work of that kind for that body. */
  List<WorkItem> open(WorkItemKind kind, BodyId body) {
    var person = new Actor(new UUID(8, 8), "p", body, Set.of(new Grant(kind.role(), body)));
    return inbox().openFor(person, Subjects.of(UPDATE)).stream()
        .filter(item -> item.kind() == kind)
        .toList();
  }

  List<WorkItem> done(Actor by) {
    var done = new InboxQuery(InboxQuery.View.DONE, Optional.empty(), Optional.empty(), "", 0, 99);
    return inbox().page(by, done);
  }

  Inbox inbox() {
    return new InboxReader(new InboxRows(database.entities()), CLOCK);
  }

  static Actor person(Role role, BodyId body) {
    return new Actor(new UUID(6, role.ordinal()), "person", body, Set.of(new Grant(role, body)));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ClockUtil.setCurrentTime(Date.from(NOW));
    var running = engine.getRuntimeService().createProcessInstanceQuery().list();
    running.forEach(
        instance ->
            engine.getRuntimeService().deleteProcessInstance(instance.getId(), "next test"));
    engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .list()
        .forEach(past -> engine.getHistoryService().deleteHistoricProcessInstance(past.getId()));
    run(() -> database.entities().createQuery("delete from WorkItemEntry").executeUpdate());
    updates.clear();
    opened.clear();
    closed.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    engine.close();
    database.close();
    ClockUtil.reset();
  }
}
