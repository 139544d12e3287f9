package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.WorkingDayCalendar;

/** Reads holidays.csv: days off and swapped workdays, each for its year. */
final class HolidayTable {
  static final String FILE = "holidays.csv";
  private static final List<String> COLUMNS =
      List.of("day", "kind", "name_vi", "name_en", "status");

  /** What is special about a day. */
  enum Kind {
    HOLIDAY,
    /** A working day off, in lieu of a holiday at the weekend or in exchange for a weekend day. */
    COMPENSATION,
    SWAPPED_WORKDAY
  }

  private HolidayTable() {}

  static WorkingDayCalendar read(PackFolder folder, Findings findings) {
    List<CsvRow> rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "day");
    Checked.check(rows);
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    for (CsvRow row : rows) {
      row.both("name");
      boolean isOff = row.choice("kind", Kind.class) != Kind.SWAPPED_WORKDAY;
      (isOff ? off : worked).add(row.day("day"));
    }
    return new WorkingDayCalendar(off, worked);
  }
}
