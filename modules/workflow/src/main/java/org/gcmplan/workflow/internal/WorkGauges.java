package org.gcmplan.workflow.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.gcmplan.kernel.ApplicationStarting;

/** Shows how much waits, and how long routes take, to whoever collects metrics. */
@ApplicationScoped
class WorkGauges {
  @Inject MetricRegistry metrics;
  @Inject WaitingFigures figures;
  @Inject RouteDurations durations;

  void register(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting start) {
    metrics.gauge("gcmplan_work_items_open", figures::openWork);
    metrics.gauge("gcmplan_work_items_overdue", figures::overdueWork);
    metrics.gauge("gcmplan_jobs_due", figures::dueJobs);
    metrics.gauge("gcmplan_jobs_stuck", figures::stuckJobs);
    for (String process : Subjects.processes()) {
      Tag tag = new Tag("process", process);
      metrics.gauge("gcmplan_routes_ended", () -> durations.of(process).ended(), tag);
      metrics.gauge("gcmplan_routes_seconds", () -> durations.of(process).seconds(), tag);
    }
  }
}
