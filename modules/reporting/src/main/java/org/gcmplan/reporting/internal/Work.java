package org.gcmplan.reporting.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.Tally;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** What is to be carried out, as the lens shows it. */
record Work(Lens lens, List<AssignmentRow> rows, Map<TaskCode, TaskContent> tasks) {
  static final int MONTHS = 12;

  /** Of the objective and focus area looked at, by whomever. */
  Stream<AssignmentRow> within() {
    return rows.stream().filter(row -> isWithin(row.task()));
  }

  private boolean isWithin(TaskCode task) {
    return lens.area().filter(area -> area != task.focusArea()).isEmpty()
        && lens.objective().filter(number -> !serves(task, number)).isEmpty();
  }

  boolean serves(TaskCode task, int objective) {
    TaskContent content = tasks.get(task);
    return content != null && content.objectives().contains(objective);
  }

  /** What bodies answer for: everything led; of a locality looked at, its own share. */
  Stream<AssignmentRow> answeredFor() {
    return lens.body().isEmpty()
        ? within().filter(row -> row.part() == TaskPart.LEAD)
        : within()
            .filter(row -> row.part() != TaskPart.COOPERATING)
            .filter(row -> lens.body().get().equals(row.body()));
  }

  /** The same with the shares of all localities: who has to report. */
  Stream<AssignmentRow> reportedOn() {
    return within()
        .filter(row -> row.part() != TaskPart.COOPERATING)
        .filter(row -> lens.body().filter(body -> !body.equals(row.body())).isEmpty());
  }

  List<Judged> onTrack() {
    return Judged.of(answeredFor(), lens.day());
  }

  List<Judged> ofLocalities() {
    return Judged.of(
        within()
            .filter(row -> row.part() == TaskPart.LOCALITY)
            .filter(row -> lens.body().filter(body -> !body.equals(row.body())).isEmpty()),
        lens.day());
  }

  /** Due within the twelve months that end with the day; what is due on it is not due yet. */
  List<AssignmentRow> reportsDue() {
    LocalDate from = lens.day().minusYears(1);
    return reportedOn()
        .filter(row -> row.status() != TaskStatus.SUSPENDED)
        .filter(
            row ->
                row.due()
                    .filter(due -> !due.isBefore(from) && due.isBefore(lens.day()))
                    .isPresent())
        .toList();
  }

  static boolean isReportedInTime(AssignmentRow row) {
    LocalDate due = row.due().orElseThrow();
    return row.dates().firstReportedOn().filter(day -> !day.isAfter(due)).isPresent();
  }

  /** Confirmed within the months of the heat map, or in the one looked at. */
  List<AssignmentRow> confirmed() {
    return within(StatusDates::confirmedOn);
  }

  /** First reported on within the same months. */
  List<AssignmentRow> received() {
    return within(StatusDates::firstReportedOn);
  }

  private List<AssignmentRow> within(Function<StatusDates, Optional<LocalDate>> dayOf) {
    YearMonth last = YearMonth.from(lens.day());
    YearMonth from = lens.month().orElse(last.minusMonths(MONTHS - 1L));
    YearMonth to = lens.month().orElse(last);
    return within()
        .filter(row -> lens.body().filter(body -> !body.equals(row.body())).isEmpty())
        .filter(
            row ->
                dayOf
                    .apply(row.dates())
                    .map(YearMonth::from)
                    .filter(month -> !month.isBefore(from) && !month.isAfter(to))
                    .isPresent())
        .toList();
  }

  /**
   * Each assignment that is overdue once, by the first day it missed; the longest overdue first.
   */
  List<AssignmentRow> overdue() {
    return Missed.of(reportedOn(), lens.day()).stream()
        .sorted(
            Comparator.comparing((AssignmentRow row) -> row.due().orElseThrow())
                .thenComparing(AssignmentRow::task))
        .toList();
  }

  static Tally tally(List<Judged> judged) {
    return new Tally((int) judged.stream().filter(Judged::onTrack).count(), judged.size());
  }
}
