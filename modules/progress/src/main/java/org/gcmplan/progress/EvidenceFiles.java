package org.gcmplan.progress;

import java.util.List;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;

/** The files behind a report. Whoever may read the report may see them. */
public interface EvidenceFiles {

  /**
   * Adds a file to a draft, or to a report that was sent back.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code file} as the documents module
   *     refuses it, at {@code caption} when it is missing, at {@code dated} when the day lies ahead
   */
  AttachmentId add(Actor by, ReportId report, NewEvidence evidence);

  void remove(Actor by, AttachmentId evidence);

  /** The oldest first. */
  List<Evidence> of(Actor reader, ReportId report);
}
