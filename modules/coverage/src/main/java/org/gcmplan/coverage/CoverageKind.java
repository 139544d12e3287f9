package org.gcmplan.coverage;

/** Why a unit counts as having a plan, or not. */
public enum CoverageKind {
  /** It has issued a plan of its own. */
  ISSUED,
  /** It has issued none, but a unit that went into it had. */
  INHERITED,
  NONE
}
