package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.Deadlines;

/** Fires due timers on the asking thread, the earliest first. */
@ApplicationScoped
class FiredDeadlines implements Deadlines {
  private final ManagementService management;
  private final PlanClock clock;

  @Inject
  FiredDeadlines(ManagementService management, PlanClock clock) {
    this.management = management;
    this.clock = clock;
  }

  @Override
  public void fireDue() {
    // Asked anew each time: a deadline takes the reminder of the same work item with it.
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      Job first = due.get(0);
      PlanClock.at(first.getDuedate().toInstant(), () -> management.executeJob(first.getId()));
    }
  }

  private List<Job> due() {
    return management
        .createJobQuery()
        .timers()
        .withRetriesLeft()
        .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1);
  }
}
