package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTest {
  private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate SWAPPED_SATURDAY = LocalDate.of(2026, 8, 22);

  private final WorkingDayCalendar calendar =
      new WorkingDayCalendar(Set.of(CULTURE_DAY), Set.of(SWAPPED_SATURDAY));

  @Test
  void saturdaysAndSundaysDoNotCount() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
  }

  @Test
  void aHolidayDoesNotCount() {
    assertThat(calendar.isWorkingDay(CULTURE_DAY)).isFalse();
  }

  @Test
  void aSwappedSaturdayCounts() {
    assertThat(calendar.isWorkingDay(SWAPPED_SATURDAY)).isTrue();
  }

  @Test
  void deadlinesJumpOverWeekendsAndHolidays() {
    LocalDate friday = LocalDate.of(2026, 11, 20);

    assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(calendar.plusWorkingDays(friday, 2)).isEqualTo(LocalDate.of(2026, 11, 25));
  }

  @Test
  void remindersCountBackwards() {
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 25), -2))
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void noWorkingDaysLaterIsTheSameDay() {
    assertThat(calendar.plusWorkingDays(CULTURE_DAY, 0)).isEqualTo(CULTURE_DAY);
  }

  @Test
  void theStartIsNotCountedAndTheEndIs() {
    LocalDate friday = LocalDate.of(2026, 11, 20);
    LocalDate wednesday = LocalDate.of(2026, 11, 25);

    assertThat(calendar.workingDaysBetween(friday, wednesday)).isEqualTo(2);
    assertThat(calendar.workingDaysBetween(wednesday, friday)).isEqualTo(-2);
    assertThat(calendar.workingDaysBetween(friday, friday)).isZero();
  }
}
