package org.gcmplan.agencies.internal;

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

/** Looks every few minutes for planned reorganisations whose day has begun. */
@ApplicationScoped
class ReorganisationDay {
  private static final Logger LOG = Logger.getLogger(ReorganisationDay.class.getName());
  private static final int PAUSE_MINUTES = 5;

  @Inject ManagedScheduledExecutorService timer;
  @Inject PlannedDissolutions planned;
  private volatile @Nullable ScheduledFuture<?> looking;

  void start(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting) {
    looking = timer.scheduleWithFixedDelay(this::look, 1, PAUSE_MINUTES, TimeUnit.MINUTES);
  }

  void end(@Observes ApplicationEnding ending) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    try {
      planned.due().forEach(planned::pass);
    } catch (RuntimeException fault) {
      // One that escapes would end the looking for good.
      LOG.log(Level.WARNING, "A planned reorganisation could not be carried out", fault);
    }
  }
}
