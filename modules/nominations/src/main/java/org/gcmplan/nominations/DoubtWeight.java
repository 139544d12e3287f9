package org.gcmplan.nominations;


/** How much a doubt weighs. */
public enum DoubtWeight {
  /** Told, and nothing more. */
  NOTE,
  /** Goes on only with a justification on record. */
  WARN,
  /** Does not go on. */
  BLOCK
}
