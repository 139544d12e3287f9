package org.gcmplan.certificates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Takes over awards of earlier years from a table: looked at first, entered after. */
public interface PastAwardImport {

  /** The columns of a table, in the order in which an empty one lists them. */
  List<String> columns();

  /**
   * The table in a file: CSV in UTF-8, or the first sheet of a workbook (XLSX).
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at field {@code file} when it is neither
   */
  String table(byte[] file);

  /** An empty table to fill in, as a workbook. */
  byte[] emptyWorkbook();

  /**
   * What entering the table would do, row by row. Changes nothing.
   *
   * @param table CSV with a heading
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is no such table or far too long
   */
  List<PastAwardLine> check(Actor by, String table);

  /**
   * Enters every row that is new, in one go; like ones too if told so. Rows with faults stay out.
   *
   * @return how many were entered
   */
  int enter(Actor by, String table, boolean despite);
}
