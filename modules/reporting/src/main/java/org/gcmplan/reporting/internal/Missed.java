package org.gcmplan.reporting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.TaskStatus;

/**
 * What is overdue: of a recurring task only the first period that was missed since the last one
 * completed, so that one silence counts once and not every quarter.
 */
final class Missed {
  private Missed() {}

  static List<AssignmentRow> of(Stream<AssignmentRow> rows, LocalDate day) {
    return rows.collect(Collectors.groupingBy(AssignmentRow::assignment)).values().stream()
        .flatMap(periods -> first(periods, day).stream())
        .toList();
  }

  private static Optional<AssignmentRow> first(List<AssignmentRow> periods, LocalDate day) {
    boolean overdueNow =
        Judged.of(periods.stream(), day).stream()
            .anyMatch(judged -> judged.row().status() == TaskStatus.OVERDUE);
    return overdueNow ? earliestMissed(periods) : Optional.empty();
  }

  private static Optional<AssignmentRow> earliestMissed(Collection<AssignmentRow> periods) {
    List<AssignmentRow> latestFirst = new ArrayList<>(periods);
    latestFirst.sort(Comparator.comparing(AssignmentRow::from).reversed());
    return latestFirst.stream()
        .takeWhile(row -> !row.status().isCompleted())
        .filter(row -> row.status() == TaskStatus.OVERDUE)
        .reduce((later, earlier) -> earlier);
  }
}
