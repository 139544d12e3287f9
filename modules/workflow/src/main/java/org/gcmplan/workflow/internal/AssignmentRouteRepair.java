package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.AssignmentProcess;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.kernel.PlanClock;

/** Brings the route of a notice to where the notice stands, by beginning it there anew. */
@Dependent
class AssignmentRouteRepair implements RouteRepair {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final RuntimeService runtime;
  private final NoticeCatalogue notices;
  private final AssignmentProcess route;
  private final PlanClock clock;

  @Inject
  AssignmentRouteRepair(
      RuntimeService runtime, NoticeCatalogue notices, AssignmentProcess route, PlanClock clock) {
    this.runtime = runtime;
    this.notices = notices;
    this.route = route;
    this.clock = clock;
  }

  @Override
  public String process() {
    return AssignmentRoute.PROCESS;
  }

  @Override
  public void start(String record) {
    AssignmentNotice notice = notices.find(NoticeId.parse(record)).orElseThrow();
    Instant reminder = notice.remindOn().atTime(MORNING).atZone(clock.getZone()).toInstant();
    runtime
        .createProcessInstanceByKey(process())
        .businessKey(record)
        .startBeforeActivity(
            notice.stage() == NoticeStage.WITH_BODY ? "Task_Acknowledge" : "Event_RepliesIn")
        .setVariables(Map.of(AssignmentRoute.REMINDER, Date.from(reminder)))
        .execute();
    notice.asked().forEach(assigner -> route.replyAsked(notice.id(), assigner));
  }

  @Override
  public void move(String record) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process())
        .processInstanceBusinessKey(record)
        .list()
        .forEach(old -> runtime.deleteProcessInstance(old.getId(), "Begun anew by the repair"));
    start(record);
  }
}
