package org.gcmplan.publication.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gcmplan.kernel.Language;

/** A day within a sentence: «ngày 05 tháng 6 năm 2020», “5 June 2020”. */
final class DayWords {
  private static final DateTimeFormatter IN_ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  static String of(LocalDate day, Language language) {
    if (language == Language.EN) {
      return IN_ENGLISH.format(day);
    }
    String month = day.getMonthValue() < 3 ? "%02d" : "%d";
    return String.format(
        Locale.ROOT,
        "ngày %02d tháng " + month + " năm %d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }
}
