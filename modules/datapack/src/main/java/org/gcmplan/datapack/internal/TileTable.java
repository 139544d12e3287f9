package org.gcmplan.datapack.internal;

import java.util.List;
import org.gcmplan.localities.TileGrid;

/** Reads tile-grid.csv: where localities stand on the map of tiles. A pack need not have it. */
final class TileTable {
  static final String FILE = "tile-grid.csv";
  private static final int LAST = 40;
  private static final List<String> COLUMNS =
      List.of("locality", "part_vi", "part_en", "short", "row", "column", Checked.COLUMN);

  private TileTable() {}

  static TileGrid read(PackFolder folder, Findings findings) {
    List<CsvRow> rows = CsvTable.readIfThere(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "row", "column");
    CsvTable.refuseRepetition(rows, "locality", "part_vi", "part_en");
    Checked.check(rows);
    return new TileGrid(rows.stream().map(TileTable::tile).toList());
  }

  private static TileGrid.Tile tile(CsvRow row) {
    return new TileGrid.Tile(
        row.text("locality"),
        row.optionalBoth("part"),
        row.text("short"),
        row.number("row", 1, LAST),
        row.number("column", 1, LAST));
  }
}
