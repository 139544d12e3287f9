package org.gcmplan.council;

/** What one can vote. */
public enum VoteChoice {
  FOR,
  AGAINST,
  ABSTAIN
}
