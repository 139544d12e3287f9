package org.gcmplan.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.progress.ReportContent;

/** The fields of a report as texts, so that they can be compared, and back. */
final class ReportTexts {
  private ReportTexts() {}

  static String of(ReportContent content, ReportField field) {
    return switch (field) {
      case VALUE -> content.value().map(ReportTexts::plain).orElse("");
      case REASON -> CellValue.lines(content.valueReason());
      case NARRATIVE -> CellValue.lines(content.narrative());
      case COMPLETED_ON -> content.completedOn().map(LocalDate::toString).orElse("");
    };
  }

  static ReportContent content(Map<ReportField, String> texts) {
    return new ReportContent(
        filled(texts, ReportField.VALUE).map(BigDecimal::new),
        texts.getOrDefault(ReportField.REASON, ""),
        texts.getOrDefault(ReportField.NARRATIVE, ""),
        filled(texts, ReportField.COMPLETED_ON).map(LocalDate::parse));
  }

  private static Optional<String> filled(Map<ReportField, String> texts, ReportField field) {
    return Optional.of(texts.getOrDefault(field, "")).filter(text -> !text.isEmpty());
  }

  /** 50, not 50.000 or 5E+1. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
