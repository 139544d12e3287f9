package org.gcmplan.exchange;

import java.util.List;
import java.util.Set;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;

/**
 * Reporting without a connection: a body's own tasks as a workbook, filled in elsewhere, read back.
 * Needs the role COORDINATOR for the body ({@link org.gcmplan.kernel.NotAllowed}).
 */
public interface ReportWorkbooks {

  /** On how many tasks the body can report now: the rows of its workbook. */
  int owed(Actor by, BodyId body);

  /** A workbook with a row for everything on which the body can report now. */
  ExchangeFile workbook(Actor by, BodyId body, Language language);

  /**
   * Reads a workbook wholly and compares it, cell by cell, with what is reported now. Nothing is
   * changed. A file that cannot be read has faults; it never throws for that.
   */
  ReportCheck check(Actor by, BodyId body, PlanFile file);

  /** The largest file that is looked at, in bytes. */
  int largestFile();

  /**
   * Saves the rows as drafts, each by itself: one that fails does not keep the others from being
   * saved. What somebody has changed meanwhile is left as it is.
   *
   * @param mine the conflicts for which the workbook counts; for the others what stands here
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the file is not sound
   */
  List<RowOutcome> apply(Actor by, ReportCheck check, Set<OccurrenceId> mine);

  /** Sends the drafts among the outcomes to the assigning bodies, each by itself. */
  List<RowOutcome> send(Actor by, BodyId body, List<RowOutcome> saved);
}
