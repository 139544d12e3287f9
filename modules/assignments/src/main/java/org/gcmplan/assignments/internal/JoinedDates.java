package org.gcmplan.assignments.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gcmplan.assignments.StatusDates;

/** What is known of an occurrence that several predecessors pass to one successor. */
final class JoinedDates {
  private JoinedDates() {}

  /**
   * It is due when the last of them was, begun when the first began, and done only where all are;
   * what was sent back or suspended stays so.
   */
  static StatusDates together(List<StatusDates> former) {
    boolean allDone = former.stream().allMatch(dates -> dates.completedOn().isPresent());
    boolean allConfirmed = former.stream().allMatch(StatusDates::areComplete);
    boolean anyEndless = former.stream().anyMatch(dates -> dates.due().isEmpty());
    return new StatusDates(
        anyEndless ? Optional.empty() : latest(former, StatusDates::due),
        earliest(former, StatusDates::firstReportedOn),
        allDone ? latest(former, StatusDates::completedOn) : Optional.empty(),
        allConfirmed ? latest(former, StatusDates::confirmedOn) : Optional.empty(),
        latest(former, StatusDates::sentBackOn),
        former.stream().allMatch(dates -> dates.suspendedOn().isPresent())
            ? latest(former, StatusDates::suspendedOn)
            : Optional.empty());
  }

  private static Optional<LocalDate> latest(
      List<StatusDates> former, Function<StatusDates, Optional<LocalDate>> date) {
    return former.stream()
        .flatMap(each -> date.apply(each).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> earliest(
      List<StatusDates> former, Function<StatusDates, Optional<LocalDate>> date) {
    return former.stream()
        .flatMap(each -> date.apply(each).stream())
        .min(Comparator.naturalOrder());
  }
}
