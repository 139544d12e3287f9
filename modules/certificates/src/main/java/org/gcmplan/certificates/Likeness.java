package org.gcmplan.certificates;

/** How much two recipients look like one and the same. */
public enum Likeness {
  /** The same name, but for capitals, tone-mark style, punctuation and the level of the unit. */
  SAME,
  /** Probably the same: without marks, abbreviated, or by name in another office. */
  PROBABLE,
  DIFFERENT;

  /** Whether a person must look at it. */
  public boolean isSuspect() {
    return this != DIFFERENT;
  }
}
