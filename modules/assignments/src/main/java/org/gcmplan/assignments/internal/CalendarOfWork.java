package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class CalendarOfWork implements PeriodsOfWork {
  private final Beginning beginning;
  private final PlanClock clock;

  @Inject
  CalendarOfWork(Beginning beginning, PlanClock clock) {
    this.beginning = beginning;
    this.clock = clock;
  }

  @Override
  public int beginDue() {
    return beginning.allUntil(clock.today());
  }
}
