package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.datapack.StableId;

/** Reads agencies.csv: ministries, agencies and mass organisations. */
final class AgencyTable {
  static final String FILE = "agencies.csv";
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "name_vi",
          "name_en",
          "symbol",
          "valid_from",
          "valid_to",
          "successors",
          "legal_basis",
          "status");

  private final List<CsvRow> rows;
  private final AgencyHandoverTable handovers;

  AgencyTable(PackFolder folder, Findings findings) {
    handovers = new AgencyHandoverTable(folder, findings);
    rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "code", "valid_from");
    Checked.check(rows);
  }

  List<AgencyEntry> entries() {
    List<AgencyEntry> alone = rows.stream().map(AgencyTable::entry).toList();
    handovers.refuseStrangers(alone);
    return IntStream.range(0, rows.size())
        .mapToObj(place -> withSuccessors(rows.get(place), alone.get(place), alone))
        .toList();
  }

  private static AgencyEntry entry(CsvRow row) {
    Optional<LocalDate> from = row.optionalDay("valid_from");
    NewAgency facts =
        new NewAgency(
            StableId.agency(row.optional("code"), from),
            row.text("code"),
            row.both("name"),
            row.text("symbol"),
            from);
    Optional<LocalDate> to = row.optionalDay("valid_to");
    return new AgencyEntry(facts, to, to.map(day -> row.text("legal_basis")).orElse(""));
  }

  private AgencyEntry withSuccessors(CsvRow row, AgencyEntry entry, List<AgencyEntry> all) {
    List<String> codes = row.list("successors");
    if (codes.isEmpty()) {
      return entry;
    }
    if (entry.validTo().isEmpty()) {
      row.text("valid_to");
      return entry;
    }
    LocalDate after = entry.validTo().get().plusDays(1);
    List<AgencyId> heirs = codes.stream().flatMap(code -> holder(row, code, after, all)).toList();
    AgencyEntry followed = entry.followedBy(heirs, Map.of());
    return entry.followedBy(heirs, handovers.of(followed, entry.validTo().get(), all));
  }

  private static Stream<AgencyId> holder(
      CsvRow row, String code, LocalDate day, List<AgencyEntry> all) {
    Optional<AgencyId> holder =
        all.stream()
            .filter(entry -> entry.holds(code, day))
            .map(entry -> entry.facts().id())
            .findFirst();
    if (holder.isEmpty()) {
      row.complain("successors", "no body holds the code " + code + " on " + day);
    }
    return holder.stream();
  }
}
