package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.Deadlines;

/** Lets things happen at their own moment, after the reminders and deadlines due until then. */
@Dependent
class StoryTime {
  private final PlanClock clock;
  private final Deadlines deadlines;

  @Inject
  StoryTime(PlanClock clock, Deadlines deadlines) {
    this.clock = clock;
    this.deadlines = deadlines;
  }

  void at(LocalDate day, LocalTime time, Runnable act) {
    at(day.atTime(time), act);
  }

  void at(LocalDateTime when, Runnable act) {
    at(when.atZone(clock.getZone()).toInstant(), act);
  }

  boolean isAhead(LocalDateTime when) {
    return when.atZone(clock.getZone()).toInstant().isAfter(clock.instant());
  }

  private void at(Instant moment, Runnable act) {
    PlanClock.at(
        moment,
        () -> {
          deadlines.fireDue();
          act.run();
        });
  }
}
