package org.gcmplan.updates.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.jspecify.annotations.Nullable;

/** Looks every second for ordered acts whose time has come, from the start of the application. */
@ApplicationScoped
class UndoClock {
  private static final Logger LOG = Logger.getLogger(UndoClock.class.getName());

  @Inject ManagedScheduledExecutorService timer;
  @Inject DueActs dueActs;
  private volatile @Nullable ScheduledFuture<?> looking;

  void start(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting) {
    looking = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  void end(@Observes ApplicationEnding ending) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    try {
      dueActs.carryOutDue();
    } catch (RuntimeException fault) {
      // One that escapes would end the looking for good.
      LOG.log(Level.WARNING, "The look for ordered acts failed", fault);
    }
  }
}
