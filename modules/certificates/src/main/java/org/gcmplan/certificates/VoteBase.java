package org.gcmplan.certificates;

/** Of whom the votes are a part. */
public enum VoteBase {
  /** Everybody who sits in the council, present or not. */
  ALL_MEMBERS,
  /** Who is present and may vote. */
  PRESENT,
  /** Who voted for or against. */
  CAST
}
