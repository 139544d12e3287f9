package org.gcmplan.exchange.internal;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.kernel.Language;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskField;

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
    row.add(line.occurrence().id().toString());
    row.add(line.body().toString());
    row.add(line.version().map(Object::toString).orElse(""));
    Stream.of(ReportField.values()).map(line::said).forEach(row::add);
    return row;
  }

  private List<Object> told(ReportLine line) {
    return List.of(
        line.task().code().value(),
        line.task().title().in(language),
        period(line.occurrence()),
        line.occurrence().dates().due().<Object>map(day -> day).orElse(""),
        state(line),
        line.task().get(TaskField.INDICATOR).text().in(language),
        unit(line, language),
        figure(line, TaskField.BASELINE),
        figure(line, TaskField.TARGET),
        line.previous().<Object>map(number -> number).orElse(""));
  }

  static String unit(ReportLine line, Language language) {
    return line.task().get(TaskField.UNIT).text().in(language);
  }

  static Object figure(ReportLine line, TaskField field) {
    String text = line.task().get(field).vi();
    return CellValue.figure(new RawSheet.Cell(text, true))
        .<Object>map(BigDecimal::new)
        .orElse(text);
  }

  private static String period(Occurrence occurrence) {
    return occurrence
        .until()
        .map(until -> DAY.format(occurrence.from()) + " – " + DAY.format(until))
        .orElse("");
  }

  private String state(ReportLine line) {
    Optional<ReportState> state = line.report().map(report -> report.state());
    String reason = line.report().map(report -> report.decidedReason()).orElse("");
    String words =
        ExchangeTexts.of(
            "exchange.report.state." + state.map(ReportState::name).orElse("NONE"), language);
    return reason.isEmpty() ? words : words + ": " + reason;
  }

  private static Object typed(ReportLine line, ReportField field) {
    return switch (field) {
      case VALUE ->
          line.report()
              .flatMap(report -> report.content().value())
              .<Object>map(value -> value)
              .orElse("");
      case COMPLETED_ON ->
          line.report()
              .flatMap(report -> report.content().completedOn())
              .<Object>map(day -> day)
              .orElse("");
      default -> line.said(field);
    };
  }
}
