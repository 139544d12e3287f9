package org.gcmplan.assignments;

/** What the body has answered to an assignment. */
public enum Acknowledgement {
  AWAITED,
  ACCEPTED,
  /** A question is put to the assigning body. */
  QUESTIONED,
  /** Refused with a reason; the assigning body decides. */
  REFUSED,
  /** Another body is proposed; the assigning body decides. */
  OTHER_PROPOSED
}
