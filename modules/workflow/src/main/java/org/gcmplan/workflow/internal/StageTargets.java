package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.workflow.WorkItemKind;

/** When a stage without a deadline of its own should be done. */
@Dependent
class StageTargets {
  private final WorkItemRepository items;
  private final Provider<WorkingDayCalendar> calendar;
  private final PlanClock clock;

  @Inject
  StageTargets(WorkItemRepository items, Provider<WorkingDayCalendar> calendar, PlanClock clock) {
    this.items = items;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The last second of the last day. */
  Instant due(WorkItemKind kind) {
    LocalDate last = calendar.get().plusWorkingDays(clock.today(), workingDays(kind));
    return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
  }

  private int workingDays(WorkItemKind kind) {
    return items
        .target(kind, clock.today())
        .orElseThrow(() -> new IllegalStateException("No target in force for " + kind))
        .workingDays();
  }
}
