package org.gcmplan.documents;

import java.util.List;

/** Plain tables as workbooks (XLSX): one sheet, its first row the heading. */
public interface TableWorkbooks {

  /** The media type of a workbook. */
  String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The lines as a workbook; every cell is text, none is ever taken for a formula. */
  byte[] write(String sheet, List<List<String>> lines);

  /**
   * The lines of the first sheet, each at its own place; one that the file leaves out is empty. A
   * day comes as 2025-02-28, of a formula what it last came to.
   *
   * @param mostLines how many there may be, the heading among them
   * @throws org.gcmplan.kernel.BusinessRuleViolation at field {@code file} when it is no workbook,
   *     is broken, runs something, unpacks to far too much or is too long
   */
  List<List<String>> read(byte[] workbook, int mostLines);
}
