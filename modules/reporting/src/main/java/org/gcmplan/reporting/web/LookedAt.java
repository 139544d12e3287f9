package org.gcmplan.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.reporting.Figure;
import org.gcmplan.reporting.Lens;
import org.jspecify.annotations.Nullable;

/** What an address asks the dashboard to look at; what nobody can read is not asked for. */
record LookedAt(Function<String, @Nullable String> parameters) {

  String of(String name) {
    return Objects.requireNonNullElse(parameters.apply(name), "").strip();
  }

  Lens lens(LocalDate today) {
    return new Lens(
        day().orElse(today),
        read("body", BodyId::parse),
        read("objective", Integer::valueOf),
        read("area", Integer::valueOf),
        read("month", YearMonth::parse));
  }

  Optional<LocalDate> day() {
    return AsOf.read(of("on"));
  }

  Optional<Figure> figure() {
    return read("figure", Figure::valueOf);
  }

  private <T> Optional<T> read(String name, Function<String, T> reading) {
    try {
      return Optional.of(of(name)).filter(text -> !text.isEmpty()).map(reading);
    } catch (IllegalArgumentException | DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /** The query with other values: the operator gives each parameter its value, empty for none. */
  String query(UnaryOperator<String> other) {
    String query =
        Stream.of("figure", "on", "body", "objective", "area", "month", "present")
            .filter(name -> !other.apply(name).isEmpty())
            .map(name -> name + "=" + encoded(other.apply(name)))
            .reduce((one, next) -> one + "&" + next)
            .orElse("");
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
