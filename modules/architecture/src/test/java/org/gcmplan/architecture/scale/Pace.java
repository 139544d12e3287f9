package org.gcmplan.architecture.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How often a task is carried out. */
enum Pace {
  ONCE("NONE", 0),
  YEARLY("YEARLY", 12),
  QUARTERLY("QUARTERLY", 3);

  private static final int OF_A_HUNDRED_ONCE = 70;
  private static final int OF_A_HUNDRED_NOT_QUARTERLY = 95;

  private final String recurrence;
  private final int months;

  Pace(String recurrence, int months) {
    this.recurrence = recurrence;
    this.months = months;
  }

  /** The days of one time, both counted; without an end when the task is done once. */
  record Period(LocalDate from, LocalDate until, LocalDate due) {}

  static Pace of(int number) {
    if (Counted.share(number, OF_A_HUNDRED_ONCE)) {
      return ONCE;
    }
    return Counted.share(number, OF_A_HUNDRED_NOT_QUARTERLY) ? YEARLY : QUARTERLY;
  }

  String recurrence() {
    return recurrence;
  }

  LocalDate begunUntil(LocalDate today) {
    return this == ONCE ? LocalDate.of(9999, 12, 31) : last(periods(today, 1)).until();
  }

  /** Those begun in so many years, this one too. */
  List<Period> periods(LocalDate today, int years) {
    LocalDate first = LocalDate.of(today.getYear() - years, 1, 1);
    if (this == ONCE) {
      return List.of(new Period(first, null, first.plusYears(years + 1L).minusDays(1)));
    }
    List<Period> periods = new ArrayList<>();
    for (LocalDate from = first; !from.isAfter(today); from = from.plusMonths(months)) {
      LocalDate until = from.plusMonths(months).minusDays(1);
      periods.add(new Period(from, until, until));
    }
    return periods;
  }

  private static Period last(List<Period> periods) {
    return periods.get(periods.size() - 1);
  }
}
