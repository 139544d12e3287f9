package org.gcmplan.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The day that an address asks for: 2025-02-06, or as people write it, 6/2/2025. */
public final class AsOf {
  private AsOf() {}

  /** Empty for what nobody can read. */
  public static Optional<LocalDate> read(@Nullable String typed) {
    String text = Objects.requireNonNullElse(typed, "").strip();
    return Stream.of("uuuu-M-d", "d/M/uuuu").flatMap(form -> read(text, form)).findFirst();
  }

  private static Stream<LocalDate> read(String text, String form) {
    try {
      return Stream.of(
          LocalDate.parse(
              text, DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException notThatForm) {
      return Stream.empty();
    }
  }
}
