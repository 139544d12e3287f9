package org.gcmplan.nominations;

/** What was done with a call as a whole. When it takes nominations follows from its days. */
public enum CallState {
  /** Being written; only the standing body sees it, and may change everything. */
  DRAFT,
  /** Announced; only its closing day may still move, and only forward. */
  OPEN,
  /** Awards were decided. */
  DECIDED,
  /** They were handed over. */
  HANDED_OVER,
  /** Its dossiers are archived. */
  ARCHIVED,
  /** It ended without an award. */
  CONCLUDED
}
