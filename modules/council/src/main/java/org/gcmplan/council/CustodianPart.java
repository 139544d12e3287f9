package org.gcmplan.council;

/** The two who together can open a ballot. */
public enum CustodianPart {
  /** The chair, or the vice-chair who presides. */
  CHAIR,
  SECRETARY
}
