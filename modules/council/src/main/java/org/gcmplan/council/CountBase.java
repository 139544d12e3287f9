package org.gcmplan.council;

/** Of what the majority is taken. */
public enum CountBase {
  /** Everybody entitled to vote on the motion, present or not. */
  ALL_MEMBERS,
  /** Those of them who are present; in a circulation those who answered. */
  PRESENT,
  /** The votes cast, abstentions among them. */
  CAST
}
