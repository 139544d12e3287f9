package org.gcmplan.updates;

/** What an approving official can decide. */
public enum Decision {
  APPROVED,
  RETURNED,
  REFUSED
}
