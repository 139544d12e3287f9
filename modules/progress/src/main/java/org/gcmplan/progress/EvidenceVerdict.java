package org.gcmplan.progress;

/** What the reviewer holds of a piece of evidence. */
public enum EvidenceVerdict {
  NOT_JUDGED,
  ACCEPTED,
  INSUFFICIENT
}
