package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The arithmetic of a real report (1270/BC-TCTTTg of 2017) on dated rows of that number: 21,914
 * tasks = 16,051 completed (14,068 on time, 1,983 late) + 5,863 open (5,640 in time, 223 overdue).
 */
class ReportOf2017Test {
  private static final LocalDate GIVEN = LocalDate.of(2016, 4, 1);
  private static final LocalDate DAY = LocalDate.of(2017, 5, 31);
  private static final Optional<LocalDate> NONE = Optional.empty();

  private final AssignmentsOnH2 house = new AssignmentsOnH2();
  private int given;

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theCountsOfTheReportFollowFromTheDates() {
    given(14_068, due(DAY.minusDays(9)), DAY.minusDays(9));
    given(1_983, due(DAY.minusDays(9)), DAY.minusDays(8));
    given(5_640, due(DAY).reported(GIVEN.plusDays(3), NONE));
    given(223, due(DAY.minusDays(1)).reported(GIVEN.plusDays(3), NONE));
    house.commit();

    Map<TaskStatus, Long> counts =
        house.catalogue.rows(DAY).stream()
            .collect(Collectors.groupingBy(AssignmentRow::status, Collectors.counting()));

    assertThat(counts)
        .containsOnly(
            Map.entry(TaskStatus.COMPLETED_ON_TIME, 14_068L),
            Map.entry(TaskStatus.COMPLETED_LATE, 1_983L),
            Map.entry(TaskStatus.IN_TIME, 5_640L),
            Map.entry(TaskStatus.OVERDUE, 223L));
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(21_914);
    assertThat(house.catalogue.rows(DAY).stream().filter(row -> row.status().isCompleted()))
        .hasSize(16_051);
  }

  @Test
  void theDayBeforeFewerAreOverdue() {
    given(2, due(DAY.minusDays(1)).reported(GIVEN.plusDays(3), NONE));
    house.commit();

    assertThat(house.catalogue.rows(DAY.minusDays(1)))
        .extracting(AssignmentRow::status)
        .containsOnly(TaskStatus.IN_TIME);
  }

  private void given(int number, StatusDates dates, LocalDate completed) {
    given(number, dates.reported(completed, Optional.of(completed)).confirmed(DAY.minusDays(1)));
  }

  private void given(int number, StatusDates dates) {
    for (int i = 0; i < number; i++) {
      TaskTerms terms =
          new TaskTerms(
              new TaskCode("1.01"), new EditionNumber(1), Recurrence.NONE, NONE, dates.due());
      Charge charge = new Charge(Bodies.locality(++given), TaskPart.LOCALITY, Bodies.MOFA);
      AssignmentEntry entry = new AssignmentEntry(charge, terms, GIVEN);
      OccurrenceEntry once = OccurrenceEntry.once(entry.id(), GIVEN, dates.due());
      house.repository.add(entry);
      house.repository.add(once);
      house.repository.add(new KnownDates(once.id(), GIVEN, dates));
    }
  }

  private static StatusDates due(LocalDate day) {
    return new StatusDates(Optional.of(day), NONE, NONE, NONE, NONE, NONE);
  }
}
