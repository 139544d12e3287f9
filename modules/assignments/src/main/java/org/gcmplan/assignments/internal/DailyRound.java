package org.gcmplan.assignments.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.jspecify.annotations.Nullable;

/** Begins the periods of recurring tasks after the data pack is loaded, then looks every hour. */
@ApplicationScoped
class DailyRound {
  private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());
  private static final int AFTER_THE_DATA_PACK = ApplicationStarting.DATA_PACK + 5;

  @Inject ManagedScheduledExecutorService timer;
  @Inject PeriodsOfWork periods;
  private volatile @Nullable ScheduledFuture<?> rounds;

  void start(@Observes @Priority(AFTER_THE_DATA_PACK) ApplicationStarting starting) {
    periods.beginDue();
  }

  void goRound(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting) {
    rounds = timer.scheduleWithFixedDelay(this::go, 1, 1, TimeUnit.HOURS);
  }

  void end(@Observes ApplicationEnding ending) {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void go() {
    try {
      periods.beginDue();
    } catch (RuntimeException fault) {
      // One that escapes would end the rounds for good.
      LOG.log(Level.WARNING, "The periods of recurring tasks could not begin", fault);
    }
  }
}
