package org.gcmplan.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What people type into forms of reports, and how it is shown there again. */
final class Typing {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,20}([.,]\\d{1,10})?");

  /** 8.000 is eight thousand in Vietnamese and eight in English: whoever means one writes it so. */
  private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private Typing() {}

  static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** Empty for nothing typed. */
  static Optional<BigDecimal> amount(String typed, String field) {
    String bare = typed.replace(" ", "").replace("\u00A0", "").strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    if (!AMOUNT.matcher(bare).matches() || GROUPED.matcher(bare).matches()) {
      throw new BusinessRuleViolation(new Problem(field, "progress.figure.notANumber"));
    }
    return Optional.of(new BigDecimal(bare.replace(',', '.')));
  }

  /** Empty for nothing typed. */
  static Optional<LocalDate> day(String typed, String field) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip(), DAY));
    } catch (DateTimeParseException notADay) {
      throw new BusinessRuleViolation(new Problem(field, "progress.notADay"));
    }
  }

  static String shown(LocalDate day) {
    return day.format(SHOWN);
  }
}
