package org.gcmplan.nominations;


/** Papers of a nomination in the layout of official documents. */
public enum DossierPaper {
  /** Tờ trình of the proposing body. */
  SUBMISSION,
  /** Báo cáo thành tích. */
  REPORT
}
