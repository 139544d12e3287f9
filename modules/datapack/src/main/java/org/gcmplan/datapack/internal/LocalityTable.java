package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.datapack.StableId;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialOrder;

/** Reads localities.csv, the units when the plan began, and what became of them since. */
final class LocalityTable {
  static final String FILE = "localities.csv";
  static final String CHANGES = "locality-changes.csv";
  private static final List<String> DESIGNATION =
      List.of("code", "name_vi", "name_en", "full_name_vi", "full_name_en", "type");

  /** What can become of a locality. */
  enum Kind {
    REDESIGNATE,
    MERGE
  }

  private final CodeHoldings holdings = new CodeHoldings();
  private final List<NewUnit> units = new ArrayList<>();
  private final List<TerritorialOrder> orders = new ArrayList<>();

  LocalityTable(PackFolder folder, Findings findings) {
    List<CsvRow> first =
        CsvTable.read(folder, FILE, columns(List.of(), List.of("status")), findings);
    CsvTable.refuseRepetition(first, "code");
    Checked.check(first);
    first.forEach(this::establish);
    List<CsvRow> later =
        CsvTable.read(
            folder,
            CHANGES,
            columns(List.of("day", "kind", "former"), List.of("legal_basis", "status")),
            findings);
    Checked.check(later);
    later.stream().sorted(Comparator.comparing(row -> row.optional("day"))).forEach(this::change);
  }

  CodeHoldings holdings() {
    return holdings;
  }

  /** The units when the plan began. */
  List<NewUnit> units() {
    return List.copyOf(units);
  }

  /** What became of them since, in the order in which it happened. */
  List<TerritorialOrder> orders() {
    return List.copyOf(orders);
  }

  private void establish(CsvRow row) {
    Designation as = designation(row);
    LocalityId id = StableId.locality(as.code(), Optional.empty());
    holdings.begin(id, as.code(), LocalDate.MIN);
    units.add(new NewUnit(id, as));
  }

  private void change(CsvRow row) {
    LocalDate from = row.day("day");
    Designation as = designation(row);
    List<LocalityId> former =
        row.list("former").stream().flatMap(code -> holder(row, code, from)).toList();
    if (row.choice("kind", Kind.class) == Kind.REDESIGNATE) {
      redesignate(row, former, as, from);
    } else {
      merge(row, former, as, from);
    }
  }

  private void redesignate(CsvRow row, List<LocalityId> former, Designation as, LocalDate from) {
    if (former.size() != 1) {
      row.complain("former", "one unit is redesignated at a time; name one that exists");
      return;
    }
    LocalityId id = former.get(0);
    holdings.end(id, from.minusDays(1));
    holdings.begin(id, as.code(), from);
    orders.add(new Redesignation(id, as, from, row.text("legal_basis")));
  }

  private void merge(CsvRow row, List<LocalityId> former, Designation as, LocalDate from) {
    if (former.size() < 2) {
      row.complain("former", "a merger takes two or more units that exist; name them");
      return;
    }
    LocalityId id = StableId.locality(as.code(), Optional.of(from));
    former.forEach(unit -> holdings.end(unit, from.minusDays(1)));
    holdings.begin(id, as.code(), from);
    orders.add(new Merger(former, new NewUnit(id, as), from, row.text("legal_basis")));
  }

  /** The unit that held the code the day before; on the very day it may be another already. */
  private Stream<LocalityId> holder(CsvRow row, String code, LocalDate from) {
    Optional<LocalityId> holder = holdings.holder(code, from.minusDays(1));
    if (holder.isEmpty()) {
      row.complain("former", "no unit holds the code " + code + " until " + from);
    }
    return holder.stream();
  }

  private static Designation designation(CsvRow row) {
    return new Designation(
        row.text("code"),
        row.both("name"),
        row.both("full_name"),
        row.choice("type", LocalityType.class));
  }

  private static List<String> columns(List<String> before, List<String> after) {
    return Stream.of(before, DESIGNATION, after).flatMap(List::stream).toList();
  }
}
