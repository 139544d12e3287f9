package org.gcmplan.exchange;

/** How a row or a cell of a reporting workbook differs from what is reported now. */
public enum ReportFinding {
  /** There was nothing before. */
  NEW,
  /** There was something else before. */
  CHANGED,
  /** It was changed here too since the workbook was taken; somebody has to choose. */
  CONFLICT,
  /** The report has been sent since, or its round was closed; nothing can be changed any more. */
  CLOSED,
  /** It has to be mended in the file first. */
  ERROR
}
