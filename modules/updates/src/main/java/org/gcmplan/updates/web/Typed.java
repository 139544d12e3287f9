package org.gcmplan.updates.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what people type: days, amounts, lists. */
final class Typed {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern AMOUNT = Pattern.compile("-?\\d+([.,]\\d+)?");

  /** 8.000 is eight thousand in Vietnamese and eight in English: whoever means one writes it so. */
  private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private Typed() {}

  static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  static String inAddress(String typed) {
    return URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip(), DAY));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  static String shown(LocalDate day) {
    return day.format(SHOWN_DAY);
  }

  /** A stored day as people write it; what is no stored day stays as it is. */
  static String shownDay(String stored) {
    try {
      return shown(LocalDate.parse(stored));
    } catch (DateTimeParseException notStored) {
      return stored;
    }
  }

  static Optional<String> amount(String typed) {
    String bare = typed.strip();
    boolean clear = AMOUNT.matcher(bare).matches() && !GROUPED.matcher(bare).matches();
    return clear ? Optional.of(bare.replace(',', '.')) : Optional.empty();
  }

  /** One entry per line; a semicolon ends one too. */
  static List<String> entries(String typed) {
    return Stream.of(Normalizer.normalize(typed, Normalizer.Form.NFC).split("[;\\r\\n]+"))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }
}
