package org.gcmplan.updates;

/**
 * What an update of the plan is mainly for. A kind that names an {@link Operation} needs at least
 * one change of it and may bring others along; a correction neither adds nor abolishes tasks; an
 * amendment may do anything.
 */
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
