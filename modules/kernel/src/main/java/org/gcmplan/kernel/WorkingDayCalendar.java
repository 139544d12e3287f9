package org.gcmplan.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days count. Saturdays, Sundays and public holidays do not, except swapped days on which
 * offices work in exchange for a long holiday. The days are data, one list per year.
 *
 * @param holidays days off that are fixed for their year, substitutes included
 * @param swappedWorkdays Saturdays or Sundays on which offices work
 */
public record WorkingDayCalendar(Set<LocalDate> holidays, Set<LocalDate> swappedWorkdays) {

  public WorkingDayCalendar {
    holidays = Set.copyOf(holidays);
    swappedWorkdays = Set.copyOf(swappedWorkdays);
  }

  public boolean isWorkingDay(LocalDate day) {
    if (swappedWorkdays.contains(day)) {
      return true;
    }
    return !isWeekend(day) && !holidays.contains(day);
  }

  /**
   * The day that is that many working days after (or, if negative, before) the given one, which
   * itself is not counted.
   */
  public LocalDate plusWorkingDays(LocalDate start, int count) {
    int step = count < 0 ? -1 : 1;
    LocalDate day = start;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * Working days after {@code start} up to and including {@code end}; negative if end is earlier.
   */
  public int workingDaysBetween(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      return -workingDaysBetween(end, start);
    }
    return (int)
        start.datesUntil(end).map(day -> day.plusDays(1)).filter(this::isWorkingDay).count();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
