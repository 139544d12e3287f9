package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.LetterState;

/** How many letters wait, for how long, and how many were given up. */
@ApplicationScoped
@Transactional
class LetterFigures {
  @Inject Letters letters;
  @Inject PlanClock clock;

  long waiting() {
    return letters.counts().get(LetterState.WAITING);
  }

  long givenUp() {
    return letters.counts().get(LetterState.DEAD);
  }

  /** How long the oldest letter that is due has waited; zero when none is. */
  long oldestSeconds() {
    LocalDateTime now = LetterEntry.utc(clock.instant());
    return letters
        .oldestWaiting()
        .map(written -> Duration.between(written, now).toSeconds())
        .map(seconds -> Math.max(0, seconds))
        .orElse(0L);
  }
}
