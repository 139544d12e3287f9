package org.gcmplan.certificates.internal;

import java.time.LocalDate;
import java.util.Locale;

/** Days as certificates and decisions write them: «ngày 05 tháng 02 năm 2026» (Decree 30/2020). */
final class PrintedDay {
  private PrintedDay() {}

  static String inWords(LocalDate day) {
    int month = day.getMonthValue();
    return String.format(
        Locale.ROOT,
        month < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
        day.getDayOfMonth(),
        month,
        day.getYear());
  }
}
