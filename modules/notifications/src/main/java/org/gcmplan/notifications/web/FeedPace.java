package org.gcmplan.notifications.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.gcmplan.kernel.PlanClock;

/** How often one address may be asked: calendar programs ask hourly, only a fault asks more. */
@ApplicationScoped
public class FeedPace {
  static final int SECONDS = 60;
  private static final int MOST_READS = 20;
  private static final int MOST_ADDRESSES = 10_000;

  @Inject PlanClock clock;

  private final Map<String, Integer> reads = new HashMap<>();
  private final AtomicLong minute = new AtomicLong();

  /** Counts a read. Whoever guesses addresses fills the table, and then everybody waits. */
  synchronized boolean allows(String address) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    if (minute.getAndSet(now) != now) {
      reads.clear();
    }
    if (reads.size() >= MOST_ADDRESSES && !reads.containsKey(address)) {
      return false;
    }
    return reads.merge(address, 1, Integer::sum) <= MOST_READS;
  }
}
