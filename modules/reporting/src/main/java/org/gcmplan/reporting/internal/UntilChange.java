package org.gcmplan.reporting.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gcmplan.kernel.PlanClock;

/**
 * Something kept in memory by what it was asked for, until anything that it follows from happens on
 * any node; what changes without an event, because a day begins, for five minutes.
 *
 * @param <K> what was asked for
 * @param <V> what was found, never to be changed
 */
final class UntilChange<K, V> {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Changes changes;
  private final PlanClock clock;
  private final int most;
  private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

  private record Kept<V>(V found, long number, Instant at) {
    boolean holds(long changed, Instant now) {
      return number >= changed && at.plus(LONGEST).isAfter(now);
    }
  }

  /** Keeps so many of them at most. */
  UntilChange(Changes changes, PlanClock clock, int most) {
    this.changes = changes;
    this.clock = clock;
    this.most = most;
  }

  V of(K asked, Function<K, V> finding) {
    // Before it is found: what happens meanwhile makes the next visit look anew.
    long number = changes.look();
    Kept<V> known = kept.get(asked);
    if (known != null && known.holds(changes.ofWork(), clock.instant())) {
      return known.found();
    }
    V found = finding.apply(asked);
    if (kept.size() >= most) {
      kept.clear();
    }
    kept.put(asked, new Kept<>(found, number, clock.instant()));
    return found;
  }
}
