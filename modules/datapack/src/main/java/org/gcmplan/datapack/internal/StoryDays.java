package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gcmplan.kernel.WorkingDayCalendar;

/**
 * The days of a story: fixed ones, and ones that move along so that the demonstration stays alive:
 * {@code -7} is seven working days before the day of telling, {@code {year+1}} the year after it.
 */
record StoryDays(LocalDate today, WorkingDayCalendar calendar) {
  private static final Pattern AWAY = Pattern.compile("[+-]\\d{1,3}");
  private static final Pattern YEAR = Pattern.compile("\\{year(?:\\+(\\d))?}");

  LocalDate day(CsvRow row, String column) {
    String cell = row.optional(column);
    return AWAY.matcher(cell).matches()
        ? calendar.plusWorkingDays(today, Integer.parseInt(cell))
        : row.day(column);
  }

  Optional<LocalDate> optionalDay(CsvRow row, String column) {
    return row.optional(column).isEmpty() ? Optional.empty() : Optional.of(day(row, column));
  }

  /** The text with its moving years put in. */
  String withYears(String text) {
    return YEAR.matcher(text).replaceAll(this::year);
  }

  private String year(MatchResult found) {
    String later = Optional.ofNullable(found.group(1)).orElse("0");
    return Integer.toString(today.getYear() + Integer.parseInt(later));
  }
}
