package org.gcmplan.nominations;


/** A section of the achievement report, in the order in which it is printed. */
public enum ReportSection {
  /** Sơ lược đặc điểm, tình hình. */
  PROFILE,
  /** Thành tích, in the words of the proposing body. */
  ACHIEVEMENTS,
  /** What the plan's own record says; drafted from it, then edited. */
  FROM_RECORD,
  /** Lessons, what others may take from it. */
  LESSONS
}
