package org.gcmplan.nominations;


/** Where a nomination stands. */
public enum NominationState {
  /** Chờ chuyển: with its proposing body. */
  DRAFT,
  /** Chờ cấp trình xác nhận. */
  AWAITING_CONFIRMATION,
  /** Chờ duyệt: sent, waiting for reception. */
  SUBMITTED,
  /** Đã tiếp nhận: being checked. */
  RECEIVED,
  /** Bị trả lại: with its proposing body again, with reasons. */
  RETURNED,
  /** Yêu cầu bổ sung, with a day. */
  SUPPLEMENT_ASKED,
  /** Đủ điều kiện. */
  ELIGIBLE,
  /** Không đủ điều kiện. */
  INELIGIBLE,
  /** Trình Hội đồng. */
  IN_COUNCIL,
  /** Đã duyệt, chờ chuyển khen thưởng. */
  CLEARED,
  /** Chờ xét khen thưởng: with who decides. */
  AWAITING_DECISION,
  /** Đã khen thưởng. */
  AWARDED,
  /** Không khen thưởng. */
  NOT_AWARDED,
  /** Đã rút. */
  WITHDRAWN;

  /** Whether its proposing body may write at it. */
  public boolean isWithProposer() {
    return this == DRAFT || this == RETURNED || this == SUPPLEMENT_ASKED;
  }

  /** Whether it has left its proposing body at least once, so that others may know of it. */
  public boolean isSent() {
    return this != DRAFT && this != AWAITING_CONFIRMATION;
  }

  /** Whether nothing more becomes of it. */
  public boolean isOver() {
    return this == INELIGIBLE || this == AWARDED || this == NOT_AWARDED || this == WITHDRAWN;
  }

  /** Whether it stands in the way of another nomination for the same. */
  public boolean counts() {
    return this != INELIGIBLE && this != NOT_AWARDED && this != WITHDRAWN;
  }
}
