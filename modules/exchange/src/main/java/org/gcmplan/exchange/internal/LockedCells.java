package org.gcmplan.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gcmplan.objectives.EditionNumber;

/** The cells that give a figure its meaning: they must still say what the plan says. */
class LockedCells {
  private final BookMark mark;
  private final EditionNumber newest;

  LockedCells(BookMark mark, EditionNumber newest) {
    this.mark = mark;
    this.newest = newest;
  }

  /** The row is still known by its ids; what else is wrong with it is to be told, too. */
  void complainIfChanged(FileRow row, ReportLine line) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put(ReportColumns.UNIT, line.figures().unit().in(mark.language()));
    given.put(ReportColumns.BASELINE, ReportTable.orBlank(line.figures().baseline()));
    given.put(ReportColumns.TARGET, ReportTable.orBlank(line.figures().target()));
    for (Map.Entry<String, Object> cell : given.entrySet()) {
      if (!CellValue.isAsWritten(row.cell(cell.getKey()), cell.getValue())) {
        complain(row, cell.getKey(), cell.getValue());
      }
    }
  }

  private void complain(FileRow row, String key, Object given) {
    if (mark.edition() == newest.value()) {
      row.complain(key, "exchange.report.locked", row.text(key), given.toString());
    } else {
      row.complain(key, "exchange.report.planMoved", row.text(key), newest, given.toString());
    }
  }
}
