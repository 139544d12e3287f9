package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.kernel.PlanClock;

/**
 * All assignments of a day are read once for everybody, until anything that they follow from
 * happens on any node. A hundred thousand rows take a second to read and no time to count.
 */
@ApplicationScoped
class KeptFacts {
  private static final int DAYS = 6;

  /** Two days of a hundred thousand assignments; a third would not fit into a small server. */
  private static final int MOST_ROWS = 700_000;

  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Inject AssignmentCatalogue assignments;
  @Inject Changes changes;
  @Inject PlanClock clock;

  private final Map<LocalDate, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(List<AssignmentRow> rows, long number, Instant read) {
    boolean holds(long changed, Instant now) {
      return number >= changed && read.plus(LONGEST).isAfter(now);
    }
  }

  List<AssignmentRow> on(LocalDate day) {
    // Before they are read: what happens meanwhile makes the next visit read them anew.
    long number = changes.look();
    kept.values().removeIf(each -> !each.holds(changes.ofWork(), clock.instant()));
    Kept known = kept.get(day);
    if (known != null) {
      return known.rows();
    }
    List<AssignmentRow> rows = assignments.rows(day);
    if (kept.size() >= DAYS || rowsKept() + rows.size() > MOST_ROWS) {
      kept.clear();
    }
    kept.put(day, new Kept(rows, number, clock.instant()));
    return rows;
  }

  private int rowsKept() {
    return kept.values().stream().mapToInt(each -> each.rows().size()).sum();
  }
}
