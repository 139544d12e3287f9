package org.gcmplan.datapack.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.assignments.TaskStatus.AWAITING_CONFIRMATION;
import static org.gcmplan.assignments.TaskStatus.COMPLETED_LATE;
import static org.gcmplan.assignments.TaskStatus.COMPLETED_ON_TIME;
import static org.gcmplan.assignments.TaskStatus.IN_TIME;
import static org.gcmplan.assignments.TaskStatus.NOT_STARTED;
import static org.gcmplan.assignments.TaskStatus.OVERDUE;
import static org.gcmplan.assignments.TaskStatus.SENT_BACK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.junit.jupiter.api.Test;

/** The reports of 2020 to 2025 as the pack ships them, and what their dates say at the end. */
class DemonstrationReportsTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  /** Each body answers for its own plan; 4.07 was abolished and has no report. */
  private static final Set<String> APART = Set.of("1.01", "4.07");

  private final Findings findings = new Findings();
  private final CountryPack pack = CountryPack.read(PackFolder.shipped());
  private final Map<String, Recurrence> recurrences =
      pack.tasks().stream()
          .collect(Collectors.toMap(task -> task.code().value(), TaskContent::recurrence));
  private final List<CsvRow> rows =
      CsvTable.read(PackFolder.shipped(), PastReportTable.FILE, PastReportTable.COLUMNS, findings);

  @Test
  void everyReportIsOfABodyOfItsDay() {
    List<KeptReport> reports = PastReportTable.read(PackFolder.shipped(), pack.codes(), findings);

    findings.refuseIfAny();
    assertThat(reports).hasSize(272);
  }

  @Test
  void theLatestReportsOnTasksDoneOnceGiveTheTableOfTheYearsEnd() {
    Map<String, CsvRow> latest =
        reportsOn(Recurrence.NONE)
            .collect(
                Collectors.toMap(
                    row -> row.optional("task"),
                    Function.identity(),
                    DemonstrationReportsTest::later));

    Map<TaskStatus, Long> counts = counts(latest.values());
    counts.put(NOT_STARTED, once() - latest.size());

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                NOT_STARTED,
                2L,
                IN_TIME,
                4L,
                OVERDUE,
                5L,
                COMPLETED_ON_TIME,
                11L,
                COMPLETED_LATE,
                9L));
  }

  @Test
  void theReportsOnRecurringTasksDoToo() {
    Map<TaskStatus, Long> counts =
        counts(
            Stream.of(Recurrence.YEARLY, Recurrence.QUARTERLY).flatMap(this::reportsOn).toList());

    assertThat(counts.get(IN_TIME)).isEqualTo(10);
    assertThat(counts.get(COMPLETED_LATE)).isEqualTo(11);
    // Of four that were sent back, one had claimed its completion in time: six overdue, 138 in
    // time.
    assertThat(counts.get(SENT_BACK)).isEqualTo(4);
    assertThat(counts.get(OVERDUE) + 3).isEqualTo(6);
    // Nine completions of December 2025 were not confirmed yet.
    assertThat(counts.get(AWAITING_CONFIRMATION)).isEqualTo(9);
    assertThat(counts.get(COMPLETED_ON_TIME) + counts.get(AWAITING_CONFIRMATION) + 1)
        .isEqualTo(138);
  }

  private long once() {
    return recurrences.entrySet().stream()
        .filter(task -> task.getValue() == Recurrence.NONE && !APART.contains(task.getKey()))
        .count();
  }

  private Stream<CsvRow> reportsOn(Recurrence recurrence) {
    return rows.stream()
        .filter(row -> recurrences.get(row.optional("task")) == recurrence)
        .filter(row -> !APART.contains(row.optional("task")))
        .filter(row -> TaskCode.isCode(row.optional("task")));
  }

  private static CsvRow later(CsvRow one, CsvRow other) {
    return one.day("reported_on").isAfter(other.day("reported_on")) ? one : other;
  }

  private static Map<TaskStatus, Long> counts(Collection<CsvRow> reports) {
    return reports.stream().collect(groupingBy(DemonstrationReportsTest::status, counting()));
  }

  private static TaskStatus status(CsvRow row) {
    return new StatusDates(
            row.optionalDay("due_on"),
            Optional.of(row.day("reported_on")),
            row.optionalDay("completed_on"),
            row.optionalDay("confirmed_on"),
            row.optionalDay("returned_on"),
            Optional.empty())
        .on(LAST_DAY);
  }
}
