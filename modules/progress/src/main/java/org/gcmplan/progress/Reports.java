package org.gcmplan.progress;

import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;

/** What coordinators do with reports. Needs the role COORDINATOR for the body that reports. */
public interface Reports {

  /**
   * Keeps a draft, or the new content of one that was sent back. Each duty has its own report: when
   * two rounds ask about the same occurrence, the one that is named gets this one.
   *
   * @param seen the version that the author saw; empty when there was none
   * @throws org.gcmplan.kernel.ChangedMeanwhile when somebody else has changed it since
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the round of the duty is closed, or the
   *     report is with the assigning body
   * @throws org.gcmplan.kernel.NotFound when the duty does not ask about the occurrence
   */
  ReportId save(
      Actor by, DutyId duty, OccurrenceId occurrence, ReportContent content, Optional<Long> seen);

  /**
   * Sends it to the assigning body.
   *
   * @return the receipt's number, the same each time that one report is sent
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every field that is missing, out of
   *     range, or out of the ordinary without a reason
   */
  String send(Actor by, ReportId report, long seen);
}
