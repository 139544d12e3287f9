package org.gcmplan.progress;

/** What sort of proof a file is. */
public enum EvidenceKind {
  /** Văn bản: a decision, plan, report with its number. */
  DOCUMENT,
  PHOTO,
  /** Danh sách, bảng số liệu. */
  LIST,
  MINUTES,
  OTHER
}
