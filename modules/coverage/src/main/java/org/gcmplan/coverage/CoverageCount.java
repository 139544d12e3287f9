package org.gcmplan.coverage;

import java.util.List;

/** The sentence in numbers: so many of so many, and why they count. */
public record CoverageCount(int issued, int inherited, int units) {

  public static CoverageCount of(List<CoverageRow> rows) {
    return new CoverageCount(
        count(rows, CoverageKind.ISSUED), count(rows, CoverageKind.INHERITED), rows.size());
  }

  public int covered() {
    return issued + inherited;
  }

  public int silent() {
    return units - covered();
  }

  private static int count(List<CoverageRow> rows, CoverageKind kind) {
    return (int) rows.stream().filter(row -> row.kind() == kind).count();
  }
}
