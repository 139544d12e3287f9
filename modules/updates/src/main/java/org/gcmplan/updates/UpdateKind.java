package org.gcmplan.updates;

/** What an update of the plan is for. */
public enum UpdateKind {
  /** Đính chính. */
  CORRECT,
  /** Sửa đổi, bổ sung. */
  AMEND,
  /** Thay thế. */
  REPLACE,
  /** Bổ sung nhiệm vụ. */
  ADD,
  /** Bãi bỏ. */
  ABOLISH,
  /** Gia hạn. */
  EXTEND_DEADLINE,
  /** Chuyển cơ quan chủ trì. */
  MOVE_LEAD
}
