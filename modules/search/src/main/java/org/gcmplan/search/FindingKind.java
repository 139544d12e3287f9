package org.gcmplan.search;

/** What can be found; of equally good findings, the kind that stands first comes first. */
public enum FindingKind {
  LOCALITY,
  AGENCY,
  TASK,
  UPDATE,
  REPORT,
  /** The plan itself: its editions, its focus areas, the objectives it serves. */
  PLAN
}
