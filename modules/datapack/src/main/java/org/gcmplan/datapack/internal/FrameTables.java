package org.gcmplan.datapack.internal;

import java.util.List;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;

/** Reads what a plan's tasks refer to: focus areas, objectives, principles. */
final class FrameTables {
  private final PackFolder folder;
  private final Findings findings;

  FrameTables(PackFolder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  List<FocusArea> focusAreas() {
    return read("focus-areas.csv", "number", "name_vi", "name_en", "status").stream()
        .map(row -> new FocusArea(row.number("number", 1, 99), row.both("name")))
        .toList();
  }

  List<Objective> objectives() {
    return read(
            "objectives.csv",
            "number",
            "title_vi",
            "title_en",
            "round_table",
            "sdg_targets",
            "status")
        .stream()
        .map(
            row ->
                new Objective(
                    row.number("number", 1, 23),
                    row.both("title"),
                    row.number("round_table", 1, 4),
                    row.list("sdg_targets")))
        .toList();
  }

  List<GuidingPrinciple> principles() {
    return read("principles.csv", "number", "name_vi", "name_en", "status").stream()
        .map(row -> new GuidingPrinciple(row.number("number", 1, 99), row.both("name")))
        .toList();
  }

  private List<CsvRow> read(String file, String... columns) {
    List<CsvRow> rows = CsvTable.read(folder, file, List.of(columns), findings);
    CsvTable.refuseRepetition(rows, "number");
    Checked.check(rows);
    return rows;
  }
}
