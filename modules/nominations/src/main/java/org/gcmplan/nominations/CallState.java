package org.gcmplan.nominations;


/** Whether a call is public. When it takes nominations follows from its days. */
public enum CallState {
  /** Being written; only the standing body sees it, and may change everything. */
  DRAFT,
  /** Announced; only its closing day may still move, and only forward. */
  OPEN
}
