package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.documents.Attachment;

/**
 * A file behind a report.
 *
 * @param remark of the reviewer on insufficient evidence; else empty
 * @param alsoUsedIn other reports behind which the very same bytes lie
 */
public record Evidence(
    Attachment file,
    EvidenceKind kind,
    LocalDate dated,
    boolean openToPublic,
    EvidenceVerdict verdict,
    String remark,
    List<OtherUse> alsoUsedIn) {

  public Evidence {
    alsoUsedIn = List.copyOf(alsoUsedIn);
  }

  /** Whether a picture of it can be shown on the page. */
  public boolean isPicture() {
    return file.mediaType().startsWith("image/");
  }
}
