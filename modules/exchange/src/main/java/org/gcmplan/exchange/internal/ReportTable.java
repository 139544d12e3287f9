package org.gcmplan.exchange.internal;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.kernel.Language;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportState;

/** The cells of a reporting workbook. */
final class ReportTable {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Language language;

  ReportTable(Language language) {
    this.language = language;
  }

  List<Object> row(ReportLine line) {
    List<Object> row = new ArrayList<>(told(line));
    for (ReportField field : ReportField.values()) {
      row.add(typed(line, field));
    }
    row.add(line.duty().toString());
    row.add(line.occurrence().toString());
    row.add(line.body().toString());
    row.add(line.version().map(Object::toString).orElse(""));
    Stream.of(ReportField.values()).map(line::said).forEach(row::add);
    return row;
  }

  private List<Object> told(ReportLine line) {
    return List.of(
        line.task().value(),
        line.title().in(language),
        line.round().reference(),
        period(line.round().period()),
        line.round().due(),
        state(line),
        line.figures().indicator().in(language),
        line.figures().unit().in(language),
        orBlank(line.figures().baseline()),
        orBlank(line.figures().target()),
        orBlank(line.figures().previous()));
  }

  static Object orBlank(Optional<?> found) {
    return found.isPresent() ? found.get() : "";
  }

  private static String period(ReportPeriod period) {
    return DAY.format(period.from()) + " – " + DAY.format(period.until());
  }

  private String state(ReportLine line) {
    String state = line.report().map(ProgressReport::state).map(ReportState::name).orElse("NONE");
    String reason = line.report().map(ProgressReport::decidedReason).orElse("");
    String words = ExchangeTexts.of("exchange.report.state." + state, language);
    return reason.isEmpty() ? words : words + ": " + reason;
  }

  private static Object typed(ReportLine line, ReportField field) {
    Optional<ReportContent> content = line.report().map(ProgressReport::content);
    return switch (field) {
      case VALUE -> orBlank(content.flatMap(ReportContent::value).map(ReportTable::number));
      case COMPLETED_ON -> orBlank(content.flatMap(ReportContent::completedOn));
      default -> line.said(field);
    };
  }

  private static BigDecimal number(BigDecimal value) {
    return new BigDecimal(ReportTexts.plain(value));
  }
}
