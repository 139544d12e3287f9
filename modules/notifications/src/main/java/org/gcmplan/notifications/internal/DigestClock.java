package org.gcmplan.notifications.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.gcmplan.kernel.PlanClock;
import org.jspecify.annotations.Nullable;

/** Looks again and again whether digests or reminders are due. */
@ApplicationScoped
class DigestClock {
  private static final Logger LOG = Logger.getLogger(DigestClock.class.getName());

  @Inject ManagedScheduledExecutorService timer;
  @Inject DigestRound digests;
  @Inject ReminderRound reminders;
  @Inject PlanClock clock;
  @Inject MailSettings settings;
  private volatile @Nullable ScheduledFuture<?> rounds;
  // Only saves work: who starts anew goes through all once more and writes nothing twice.
  private final AtomicReference<Instant> reminded = new AtomicReference<>(Instant.MIN);

  void start(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting) {
    int pause = settings.digestPauseSeconds;
    rounds = timer.scheduleWithFixedDelay(this::go, pause, pause, TimeUnit.SECONDS);
  }

  void end(@Observes ApplicationEnding ending) {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void go() {
    try {
      remind();
      digests.goRound();
    } catch (RuntimeException fault) {
      // One that escapes would end the rounds for good.
      LOG.log(Level.WARNING, "The round of the digests failed", fault);
    }
  }

  private void remind() {
    Instant due = digests.moments().latestReminders(clock.instant());
    if (due.isAfter(reminded.get())) {
      reminders.goRound(due, digests.moments().remindedUntil(due));
      reminded.set(due);
    }
  }
}
