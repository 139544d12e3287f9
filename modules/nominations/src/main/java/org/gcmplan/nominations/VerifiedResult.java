package org.gcmplan.nominations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Attachment;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.ReportId;

/**
 * A confirmed report behind a piece of work.
 *
 * @param number the receipt's
 * @param unit in which the figure is counted
 */
public record VerifiedResult(
    ReportId report,
    String number,
    LocalDate until,
    Optional<BigDecimal> figure,
    LocalizedText unit,
    List<Attachment> evidence) {
  public VerifiedResult {
    evidence = List.copyOf(evidence);
  }
}
