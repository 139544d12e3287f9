package org.gcmplan.publication.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day in an address, as people write it, 1/3/2023, or as machines do, 2023-03-01. */
final class DayText {
  private static final List<DateTimeFormatter> FORMS =
      Stream.of("d/M/uuuu", "uuuu-M-d")
          .map(DateTimeFormatter::ofPattern)
          .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private DayText() {}

  static Optional<LocalDate> read(String text) {
    return FORMS.stream().flatMap(form -> read(text.strip(), form)).findFirst();
  }

  private static Stream<LocalDate> read(String text, DateTimeFormatter form) {
    try {
      return Stream.of(LocalDate.parse(text, form));
    } catch (DateTimeException notThatForm) {
      return Stream.empty();
    }
  }
}
