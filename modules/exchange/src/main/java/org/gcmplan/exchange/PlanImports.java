package org.gcmplan.exchange;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateId;

/** Changes to the plan out of files. For drafters ({@link org.gcmplan.kernel.NotAllowed}). */
public interface PlanImports {

  /**
   * Reads a workbook, a CSV of tasks or a ZIP of CSVs wholly, and compares it with the newest
   * edition. Nothing is changed. A file that cannot be read has faults; it never throws for that.
   */
  ImportCheck check(Actor reader, PlanFile file);

  /** The largest file that is looked at, in bytes. */
  int largestFile();

  /**
   * Makes the differences into a draft of the body.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the file is not sound, changes nothing,
   *     or title or reason are missing
   * @throws org.gcmplan.kernel.ChangedMeanwhile when another edition came out since the check
   */
  UpdateId draft(Actor by, BodyId body, ImportOrder order);
}
