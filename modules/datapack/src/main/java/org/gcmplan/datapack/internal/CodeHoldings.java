package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.localities.LocalityId;

/** Which locality held which official code from when to when. */
class CodeHoldings {
  private record Holding(LocalityId unit, String code, LocalDate from, LocalDate to) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private final List<Holding> holdings = new ArrayList<>();

  Optional<LocalityId> holder(String code, LocalDate day) {
    return holdings.stream()
        .filter(holding -> holding.code().equals(code) && holding.includes(day))
        .map(Holding::unit)
        .findFirst();
  }

  /** How many units there were on that day. */
  long count(LocalDate day) {
    return holdings.stream().filter(holding -> holding.includes(day)).count();
  }

  void begin(LocalityId unit, String code, LocalDate from) {
    holdings.add(new Holding(unit, code, from, LocalDate.MAX));
  }

  void end(LocalityId unit, LocalDate lastDay) {
    holdings.replaceAll(
        holding ->
            holding.unit().equals(unit) && holding.to().equals(LocalDate.MAX)
                ? new Holding(unit, holding.code(), holding.from(), lastDay)
                : holding);
  }
}
