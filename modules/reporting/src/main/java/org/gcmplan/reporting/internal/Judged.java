package org.gcmplan.reporting.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.TaskStatus;

/**
 * Whether an assignment is on track, by the latest of its periods of which anything is known: one
 * that has just begun says nothing yet about a recurring task.
 */
record Judged(AssignmentRow row, boolean onTrack) {

  /** One for each assignment that is not suspended. */
  static List<Judged> of(Stream<AssignmentRow> rows, LocalDate day) {
    Map<AssignmentId, AssignmentRow> telling = new HashMap<>();
    rows.forEach(row -> telling.merge(row.assignment(), row, Judged::moreTelling));
    Collection<AssignmentRow> all = telling.values();
    return all.stream()
        .filter(row -> row.status() != TaskStatus.SUSPENDED)
        .map(row -> new Judged(row, isOnTrack(row, day)))
        .toList();
  }

  private static AssignmentRow moreTelling(AssignmentRow one, AssignmentRow other) {
    boolean oneTells = one.status() != TaskStatus.NOT_STARTED;
    boolean otherTells = other.status() != TaskStatus.NOT_STARTED;
    if (oneTells != otherTells) {
      return oneTells ? one : other;
    }
    return one.from().isAfter(other.from()) ? one : other;
  }

  /** Not when it is overdue, was completed late, or is claimed or to be mended after its day. */
  private static boolean isOnTrack(AssignmentRow row, LocalDate day) {
    return switch (row.status()) {
      case OVERDUE, COMPLETED_LATE -> false;
      case AWAITING_CONFIRMATION -> isInTime(row, row.completedOn().orElse(day));
      case SENT_BACK -> isInTime(row, day);
      default -> true;
    };
  }

  private static boolean isInTime(AssignmentRow row, LocalDate done) {
    return row.due().filter(done::isAfter).isEmpty();
  }
}
