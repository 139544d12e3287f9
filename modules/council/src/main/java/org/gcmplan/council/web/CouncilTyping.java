package org.gcmplan.council.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.UUID;
import org.gcmplan.council.Fraction;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What people type into forms of councils. */
final class CouncilTyping {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("H:mm d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private CouncilTyping() {}

  static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  static LocalDate day(@Nullable String typed, String field) {
    try {
      return LocalDate.parse(orEmpty(typed).strip(), DAY);
    } catch (DateTimeParseException notADay) {
      throw refused(field, "council.notADay");
    }
  }

  static Instant moment(@Nullable String typed, String field, ZoneId zone) {
    try {
      return LocalDateTime.parse(orEmpty(typed).strip(), MOMENT).atZone(zone).toInstant();
    } catch (DateTimeParseException notAMoment) {
      throw refused(field, "council.notAMoment");
    }
  }

  static String shown(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
  }

  static String shown(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").format(moment.atZone(zone));
  }

  static Fraction fraction(@Nullable String typed, String field) {
    try {
      return Fraction.parse(orEmpty(typed));
    } catch (IllegalArgumentException notAFraction) {
      throw refused(field, "council.notAFraction");
    }
  }

  static UUID account(@Nullable String typed, String field) {
    if (orEmpty(typed).isEmpty()) {
      throw refused(field, "council.nobodyChosen");
    }
    try {
      return UUID.fromString(orEmpty(typed));
    } catch (IllegalArgumentException notAnAccount) {
      throw new NotFound("account", orEmpty(typed));
    }
  }

  private static BusinessRuleViolation refused(String field, String key) {
    return new BusinessRuleViolation(new Problem(field, key));
  }
}
