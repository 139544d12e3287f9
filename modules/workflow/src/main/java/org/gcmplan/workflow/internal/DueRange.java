package org.gcmplan.workflow.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.DueBand;

/** A band of deadlines as moments: from the first, before the second. */
record DueRange(Instant from, Instant before) {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  static DueRange of(DueBand band, PlanClock clock) {
    Instant now = clock.instant();
    Instant tomorrow = start(clock.today().plusDays(1), clock);
    Instant nextWeek = start(clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), clock);
    return switch (band) {
      case OVERDUE -> new DueRange(FIRST, now);
      case TODAY -> new DueRange(now, tomorrow);
      case THIS_WEEK -> new DueRange(tomorrow, nextWeek);
      case LATER -> new DueRange(nextWeek, LAST);
      case NONE -> new DueRange(LAST, LAST);
    };
  }

  /** Every band of which one can say when it begins and ends. */
  static Map<DueBand, DueRange> all(PlanClock clock) {
    var all = new EnumMap<DueBand, DueRange>(DueBand.class);
    for (DueBand band : DueBand.values()) {
      if (band != DueBand.NONE) {
        all.put(band, of(band, clock));
      }
    }
    return all;
  }

  private static Instant start(LocalDate day, PlanClock clock) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
