package org.gcmplan.certificates.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets everybody look up some certificates a minute, so that nobody tries out names. */
final class Patience {
  static final int A_MINUTE = 10;
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

  /** Counts one more; whether it is too many. */
  synchronized boolean isOver(String asker, Instant now) {
    Asked before = askers.get(asker);
    Asked counted =
        before == null || before.since().plus(WHILE).isBefore(now)
            ? new Asked(now, 1)
            : new Asked(before.since(), before.times() + 1);
    askers.put(asker, counted);
    return counted.times() > A_MINUTE;
  }

  private record Asked(Instant since, int times) {}
}
