package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working days of the shipped pack. */
class VietNamHolidaysTest {
  private final WorkingDayCalendar calendar = CountryPack.read(PackFolder.shipped()).calendar();

  @ParameterizedTest
  @CsvSource({
    "2020-01-29, false",
    "2021-02-10, false",
    "2023-01-26, false",
    "2025-01-27, false",
    "2026-02-20, false",
    "2026-02-23, true",
    "2026-04-27, false",
    "2026-08-22, true",
    "2026-08-31, false",
    "2026-09-01, false",
    "2026-09-03, true",
    "2026-11-22, false",
    "2026-11-23, true",
    "2026-11-24, false",
    "2026-12-24, true"
  })
  void officesWorkOnWorkingDays(LocalDate day, boolean works) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(works);
  }

  @Test
  void everyYearOfTheCalendarHasItsHolidays() {
    for (int year = 2020; year <= 2027; year++) {
      for (String day : List.of("-01-01", "-04-30", "-05-01", "-09-02")) {
        LocalDate holiday = LocalDate.parse(year + day);
        assertThat(calendar.holidays()).contains(holiday);
      }
    }
    assertThat(calendar.swappedWorkdays()).allMatch(day -> day.getDayOfWeek().getValue() >= 6);
  }
}
