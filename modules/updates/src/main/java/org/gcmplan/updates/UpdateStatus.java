package org.gcmplan.updates;

/** Where a plan update stands. The domain's own word; the process engine only carries the route. */
public enum UpdateStatus {
  DRAFT,
  CHECKING,
  IN_REVIEW,
  CONSOLIDATING,
  LEGAL_REVIEW,
  AWAITING_APPROVAL,
  AWAITING_PUBLICATION,
  PUBLISHED,
  REFUSED,
  WITHDRAWN;

  /** Whether it has left the drafter and has not reached an end. */
  public boolean isUnderWay() {
    return this != DRAFT && !isEnded();
  }

  public boolean isEnded() {
    return this == PUBLISHED || this == REFUSED || this == WITHDRAWN;
  }
}
