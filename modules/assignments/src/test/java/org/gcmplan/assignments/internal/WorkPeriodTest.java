package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gcmplan.tasks.Recurrence;
import org.junit.jupiter.api.Test;

class WorkPeriodTest {
  private static final LocalDate GIVEN = LocalDate.of(2020, 3, 20);

  @Test
  void theFirstBeginsWithTheAssignmentAndEndsByTheCalendar() {
    assertThat(WorkPeriod.first(Recurrence.QUARTERLY, GIVEN, GIVEN))
        .isEqualTo(new WorkPeriod(GIVEN, LocalDate.of(2020, 3, 31)));
    assertThat(WorkPeriod.first(Recurrence.YEARLY, GIVEN, GIVEN))
        .isEqualTo(new WorkPeriod(GIVEN, LocalDate.of(2020, 12, 31)));
  }

  @Test
  void workThatStartsLaterIsDueAtTheEndOfItsOwnQuarter() {
    assertThat(WorkPeriod.first(Recurrence.QUARTERLY, GIVEN, LocalDate.of(2020, 7, 1)))
        .isEqualTo(new WorkPeriod(GIVEN, LocalDate.of(2020, 9, 30)));
  }

  @Test
  void aQuarterBeginsOnItsFirstDayAndNotBefore() {
    LocalDate march = LocalDate.of(2020, 3, 31);

    assertThat(WorkPeriod.begun(Recurrence.QUARTERLY, march, march)).isEmpty();
    assertThat(WorkPeriod.begun(Recurrence.QUARTERLY, march, LocalDate.of(2020, 4, 1)))
        .containsExactly(new WorkPeriod(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30)));
  }

  @Test
  void thoseThatNobodyBeganAreAllBegun() {
    assertThat(
            WorkPeriod.begun(
                Recurrence.YEARLY, LocalDate.of(2020, 12, 31), LocalDate.of(2023, 2, 28)))
        .extracting(WorkPeriod::until)
        .containsExactly(
            LocalDate.of(2021, 12, 31), LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31));
  }
}
