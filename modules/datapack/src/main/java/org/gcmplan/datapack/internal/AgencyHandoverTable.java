package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.agencies.AgencyId;

/**
 * Reads agency-handovers.csv: which of several successors took which task when a body ended. A pack
 * may do without: then the first successor takes everything.
 */
final class AgencyHandoverTable {
  static final String FILE = "agency-handovers.csv";
  private static final List<String> COLUMNS =
      List.of("agency", "last_day", "task", "taker", "status");

  private final List<CsvRow> rows;

  AgencyHandoverTable(PackFolder folder, Findings findings) {
    rows = CsvTable.readIfThere(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "agency", "last_day", "task");
    Checked.check(rows);
  }

  /** Tasks of the body that ended on that day, each with who took it. */
  Map<String, AgencyId> of(AgencyEntry ended, LocalDate lastDay, List<AgencyEntry> all) {
    Map<String, AgencyId> takers = new HashMap<>();
    rows.stream()
        .filter(row -> row.optional("agency").equals(ended.facts().code()))
        .filter(row -> row.optional("last_day").equals(lastDay.toString()))
        .forEach(row -> taker(row, ended, lastDay, all).ifPresent(to -> put(takers, row, to)));
    return takers;
  }

  private static void put(Map<String, AgencyId> takers, CsvRow row, AgencyId taker) {
    PlanTaskTable.code(row, "task").ifPresent(task -> takers.put(task.value(), taker));
  }

  private static Optional<AgencyId> taker(
      CsvRow row, AgencyEntry ended, LocalDate lastDay, List<AgencyEntry> all) {
    String code = row.text("taker");
    Optional<AgencyId> taker =
        all.stream()
            .filter(entry -> entry.holds(code, lastDay.plusDays(1)))
            .map(entry -> entry.facts().id())
            .filter(ended.successors()::contains)
            .findFirst();
    if (taker.isEmpty()) {
      row.complain("taker", code + " is none of the successors of " + ended.facts().code());
    }
    return taker;
  }

  /** Complains of rows about bodies that did not end on that day. */
  void refuseStrangers(List<AgencyEntry> all) {
    for (CsvRow row : rows) {
      boolean known =
          all.stream()
              .filter(entry -> entry.facts().code().equals(row.text("agency")))
              .flatMap(entry -> entry.validTo().stream())
              .anyMatch(last -> last.toString().equals(row.optional("last_day")));
      if (!known) {
        row.complain("agency", "no body of that code ended on " + row.optional("last_day"));
      }
    }
  }
}
