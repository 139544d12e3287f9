package org.gcmplan.reporting.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.Locality;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.UnitShare;

/** Figures of provinces and cities. */
final class UnitFigures {
  private UnitFigures() {}

  /** Of the body looked at, if it is one of them; else all. */
  static List<CoverageRow> within(List<CoverageRow> rows, Lens lens) {
    return rows.stream()
        .filter(row -> lens.body().filter(body -> !body.equals(row.body())).isEmpty())
        .toList();
  }

  static Tally covered(List<CoverageRow> rows) {
    return new Tally((int) rows.stream().filter(CoverageRow::covered).count(), rows.size());
  }

  /** What the localities of the day carry out; not what a former one may have left behind. */
  static List<Judged> of(List<Locality> units, Work work) {
    Set<BodyId> inForce =
        units.stream().map(unit -> unit.id().body()).collect(Collectors.toUnmodifiableSet());
    return work.ofLocalities().stream()
        .filter(judged -> inForce.contains(judged.row().body()))
        .toList();
  }

  /** Every locality, also when one is looked at: another may be chosen on the map. */
  static List<UnitShare> shares(List<Locality> units, Work all) {
    List<Judged> judged = of(units, all);
    Map<BodyId, List<Judged>> byUnit =
        judged.stream().collect(Collectors.groupingBy(each -> each.row().body()));
    Set<BodyId> reporting = new HashSet<>();
    judged.stream()
        .map(Judged::row)
        .filter(row -> row.dates().firstReportedOn().isPresent())
        .forEach(row -> reporting.add(row.body()));
    return units.stream()
        .map(unit -> share(unit, byUnit.getOrDefault(unit.id().body(), List.of()), reporting))
        .sorted(
            Comparator.comparing((UnitShare unit) -> !unit.reported())
                .thenComparing(unit -> -unit.tasks().percent()))
        .toList();
  }

  private static UnitShare share(Locality unit, List<Judged> judged, Set<BodyId> reporting) {
    BodyId body = unit.id().body();
    return new UnitShare(
        body,
        unit.designation().code(),
        unit.designation().name(),
        Work.tally(judged),
        reporting.contains(body));
  }
}
