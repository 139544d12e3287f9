package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they stand within the sentences of a paper. */
final class PaperDates {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private PaperDates() {}

  static String shortly(LocalDate day) {
    return SHORT.format(day);
  }

  /** «ngày 20 tháng 3 năm 2020». */
  static String inFull(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "%02d" : "%d";
    return String.format(
        Locale.ROOT,
        "ngày %02d tháng " + month + " năm %d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }
}
