package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.reporting.Lens;

/**
 * What was counted through a lens, for everybody who looks through it until anything that it
 * follows from happens on any node: counting a hundred thousand assignments takes a second.
 */
@ApplicationScoped
class KeptFigures {
  private static final int MOST = 200;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Inject Changes changes;
  @Inject PlanClock clock;

  private final Map<Lens, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(WorkFigures figures, long number, Instant counted) {
    boolean holds(long changed, Instant now) {
      return number >= changed && counted.plus(LONGEST).isAfter(now);
    }
  }

  WorkFigures of(Lens lens, Supplier<WorkFigures> counting) {
    long number = changes.look();
    Kept known = kept.get(lens);
    if (known != null && known.holds(changes.ofWork(), clock.instant())) {
      return known.figures();
    }
    WorkFigures figures = counting.get();
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(lens, new Kept(figures, number, clock.instant()));
    return figures;
  }
}
