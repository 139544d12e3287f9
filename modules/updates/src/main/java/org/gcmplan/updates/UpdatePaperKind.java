package org.gcmplan.updates;

/** The papers that an update brings forth on its way to approval. */
public enum UpdatePaperKind {
  /** Công văn xin ý kiến: one to each body asked. */
  REQUEST,
  /** Báo cáo tổng hợp, tiếp thu, giải trình ý kiến, with its table. */
  OPINION_TABLE,
  /** Tờ trình: what is asked of who decides. */
  SUBMISSION
}
