package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/**
 * All assignments of a day are read once for everybody, until something happens. A hundred thousand
 * rows take a second to read and no time to count.
 */
@ApplicationScoped
class KeptFacts {
  private static final int DAYS = 6;

  /** Two days of a hundred thousand assignments; a third would not fit into a small server. */
  private static final int MOST_ROWS = 700_000;

  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Inject AssignmentCatalogue assignments;
  @Inject PlanClock clock;

  private final Map<LocalDate, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicLong happened = new AtomicLong();

  private record Kept(List<AssignmentRow> rows, Instant read) {}

  List<AssignmentRow> on(LocalDate day) {
    Kept known = kept.get(day);
    if (known != null && known.read().plus(LONGEST).isAfter(clock.instant())) {
      return known.rows();
    }
    long before = happened.get();
    List<AssignmentRow> rows = assignments.rows(day);
    if (kept.size() >= DAYS || rowsKept() + rows.size() > MOST_ROWS) {
      kept.clear();
    }
    kept.put(day, new Kept(rows, clock.instant()));
    if (happened.get() != before) {
      kept.clear();
    }
    return rows;
  }

  private int rowsKept() {
    return kept.values().stream().mapToInt(each -> each.rows().size()).sum();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    happened.incrementAndGet();
    kept.clear();
  }
}
