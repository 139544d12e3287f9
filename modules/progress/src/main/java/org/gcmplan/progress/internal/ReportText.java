package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.progress.ReportContent;
import org.jspecify.annotations.Nullable;

/** What a report says. */
@Embeddable
class ReportText {
  private @Nullable BigDecimal figure;

  @Column(name = "figure_reason")
  private String figureReason;

  private String narrative;

  @Column(name = "completed_on")
  private @Nullable LocalDate completedOn;

  protected ReportText() {}

  ReportText(ReportContent content) {
    figure = content.value().orElse(null);
    figureReason = content.valueReason();
    narrative = content.narrative();
    completedOn = content.completedOn().orElse(null);
  }

  ReportContent shown() {
    return new ReportContent(
        Optional.ofNullable(figure).map(ReportText::plain),
        figureReason,
        narrative,
        Optional.ofNullable(completedOn));
  }

  /** As people write it: 100, neither 100.0000 nor 1E+2. */
  private static BigDecimal plain(BigDecimal kept) {
    BigDecimal stripped = kept.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
