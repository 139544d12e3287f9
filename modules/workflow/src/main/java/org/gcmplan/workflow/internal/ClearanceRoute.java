package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceAnswered;
import org.gcmplan.nominations.ClearanceAsked;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.workflow.WorkItemKind;

/** The route of a question to another body about a nominee. */
@Dependent
class ClearanceRoute {
  static final String PROCESS = "ClearanceProcess";
  private static final String SILENT = "silentAt";
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final WorkItemRepository items;
  private final Clearances clearances;
  private final PlanClock clock;

  @Inject
  ClearanceRoute(
      RuntimeService runtime,
      TaskService tasks,
      WorkItemRepository items,
      Clearances clearances,
      PlanClock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.items = items;
    this.clearances = clearances;
    this.clock = clock;
  }

  void asked(@Observes ClearanceAsked event) {
    begin(event.clearance(), event.due());
  }

  /** On the morning after its last day a question counts as not answered. */
  void begin(ClearanceId asked, LocalDate due) {
    Instant silent = due.plusDays(1).atTime(MORNING).atZone(clock.getZone()).toInstant();
    runtime.startProcessInstanceByKey(PROCESS, asked.toString(), Map.of(SILENT, Date.from(silent)));
  }

  void answered(@Observes ClearanceAnswered event) {
    item(event.clearance()).ifPresent(item -> tasks.complete(item.id()));
  }

  /** Nobody needs to know about a nomination that is over. */
  void over(@Observes NominationMoved event) {
    if (event.became().isOver()) {
      clearances.of(Actor.SYSTEM, event.nomination()).stream()
          .map(Clearance::id)
          .filter(asked -> item(asked).isPresent())
          .forEach(this::drop);
    }
  }

  private void drop(ClearanceId asked) {
    runtime
        .createMessageCorrelation("Msg_ClearanceSettled")
        .processInstanceBusinessKey(asked.toString())
        .correlate();
  }

  private Optional<WorkItemEntry> item(ClearanceId asked) {
    return items.open(asked.subject(), WorkItemKind.GIVE_CLEARANCE, Optional.empty());
  }
}
