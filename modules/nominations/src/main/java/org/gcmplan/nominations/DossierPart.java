package org.gcmplan.nominations;


/** A part of a dossier. */
public enum DossierPart {
  /** Tờ trình of the proposing level, signed. */
  SUBMISSION,
  /** Báo cáo thành tích, confirmed by the proposing level. */
  REPORT,
  /** Biên bản of the proposing level's own council. */
  MINUTES,
  /** Whatever else proves something. */
  OTHER
}
