package org.gcmplan.progress;

import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;

/**
 * What the body that gave a task does with the reports on it. Needs the role FOCAL_POINT for that
 * body, or STANDING_OFFICE where that body coordinates the plan. Nobody reviews what they sent
 * themselves.
 */
public interface Review {

  /**
   * Confirms a report, and with it the completion that it may claim.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it was not sent, or evidence is
   *     insufficient for the completion claimed
   * @throws org.gcmplan.kernel.ChangedMeanwhile when it has changed since it was read
   */
  void confirm(Actor by, ReportId report, long seen);

  /**
   * Sends a report back.
   *
   * @param reasons for the author; at most 4,000 characters
   */
  void sendBack(Actor by, ReportId report, long seen, String reasons);

  /** Judges one piece of evidence; an insufficient one with a remark for the author. */
  void judge(Actor by, AttachmentId evidence, EvidenceVerdict verdict, String remark);
}
