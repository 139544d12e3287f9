package org.gcmplan.kernel;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time as the plan sees it: to the microsecond, which is what both databases keep, in the
 * country's zone for dates. A data pack may retell history at an earlier moment, on its own thread
 * only.
 *
 * <p>Serializable, so that views that last may hold it.
 */
public final class PlanClock extends Clock implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<Instant> RETOLD = new ThreadLocal<>();

  /** All clocks of the platform can be written away, though their type does not say so. */
  @SuppressWarnings("serial")
  private final Clock source;

  public PlanClock(Clock source) {
    this.source = source;
  }

  /** Runs the action as if it happened at that moment. */
  public static void at(Instant moment, Runnable action) {
    Instant before = RETOLD.get();
    RETOLD.set(moment);
    try {
      action.run();
    } finally {
      if (before == null) {
        RETOLD.remove();
      } else {
        RETOLD.set(before);
      }
    }
  }

  public LocalDate today() {
    return LocalDate.now(this);
  }

  @Override
  public Instant instant() {
    Instant retold = RETOLD.get();
    return (retold == null ? source.instant() : retold).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return source.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new PlanClock(source.withZone(zone));
  }
}
