package org.gcmplan.certificates.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets everybody miss some times a minute, so that nobody tries out names. What is found does not
 * count: many who look up what they hold may share one address.
 */
final class Patience {
  static final int A_MINUTE = 20;
  private static final int ASKERS_KEPT = 10_000;
  private static final Duration WHILE = Duration.ofMinutes(1);

  private final Map<String, Asked> askers =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
          return size() > ASKERS_KEPT;
        }
      };

  /** Whether that asker has missed too often and has to wait. */
  synchronized boolean isOver(String asker, Instant now) {
    return misses(asker, now).times() >= A_MINUTE;
  }

  /** Counts one who named what is not so; who holds a certificate never does that often. */
  synchronized void missed(String asker, Instant now) {
    Asked before = misses(asker, now);
    askers.put(asker, new Asked(before.since(), before.times() + 1));
  }

  private Asked misses(String asker, Instant now) {
    Asked before = askers.get(asker);
    return before == null || before.since().plus(WHILE).isBefore(now) ? new Asked(now, 0) : before;
  }

  private record Asked(Instant since, int times) {}
}
