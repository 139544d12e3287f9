package org.gcmplan.council;

import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;

/** The minutes of a sitting: written from its record, approved by chair and secretary. */
public interface CouncilMinutes {

  /** As they would read now, marked as a draft until approved. */
  OfficialDocument draft(Actor reader, SittingId sitting, Language language);

  /**
   * What was said, in the secretary's words.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation once somebody has approved the minutes
   */
  void note(Actor by, SittingId sitting, String remarks);

  /** The chair or the secretary approves, after the end; with both the minutes never change. */
  void approve(Actor by, SittingId sitting);

  /**
   * The approved minutes.
   *
   * @throws org.gcmplan.kernel.NotFound until both have approved them
   */
  Download file(Actor reader, SittingId sitting, Language language, PaperForm form);
}
