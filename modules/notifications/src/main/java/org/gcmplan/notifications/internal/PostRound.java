package org.gcmplan.notifications.internal;

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

/** Sends the postman round every few seconds, from the start of the application. */
@ApplicationScoped
class PostRound {
  private static final Logger LOG = Logger.getLogger(PostRound.class.getName());
  private static final int PAUSE_SECONDS = 5;

  @Inject ManagedScheduledExecutorService timer;
  @Inject Postman postman;
  private volatile @Nullable ScheduledFuture<?> rounds;

  void start(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting) {
    rounds = timer.scheduleWithFixedDelay(this::go, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes ApplicationEnding ending) {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void go() {
    try {
      postman.goRound();
    } catch (RuntimeException fault) {
      // One that escapes would end the rounds for good.
      LOG.log(Level.WARNING, "The round of the post failed", fault);
    }
  }
}
