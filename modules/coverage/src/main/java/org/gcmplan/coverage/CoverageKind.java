package org.gcmplan.coverage;

/** Why a unit counts as having acted, or not. */
public enum CoverageKind {
  /** It has issued a plan of its own. */
  ISSUED,
  /** A unit that went into it had issued one. */
  INHERITED,
  NONE
}
