package org.gcmplan.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gcmplan.exchange.ReportCellImport;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.kernel.Language;

/** Puts the cells of a reporting workbook into words. */
@Named
@RequestScoped
public class WorkbookWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int DECIMALS = 6;

  /** What the file says: a cell that cannot be read as it stands in the file. */
  public String inFile(ReportCellImport cell, Language language) {
    return cell.finding() == ReportFinding.ERROR
        ? cell.inFile()
        : words(cell.field(), cell.inFile(), language);
  }

  public String words(ReportField field, String text, Language language) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (field) {
      case VALUE -> figure(new BigDecimal(text), language);
      case COMPLETED_ON -> DAY.format(LocalDate.parse(text));
      default -> text;
    };
  }

  private static String figure(BigDecimal number, Language language) {
    NumberFormat form = NumberFormat.getNumberInstance(language.locale());
    form.setMaximumFractionDigits(DECIMALS);
    return form.format(number);
  }

  public String tone(ReportFinding finding) {
    return switch (finding) {
      case NEW -> "ok";
      case CHANGED -> "info";
      case CONFLICT -> "warn";
      case CLOSED -> "mute";
      case ERROR -> "danger";
    };
  }

  public String toneOf(RowOutcome.Result result) {
    return switch (result) {
      case SAVED, SENT -> "ok";
      case KEPT -> "mute";
      case CHANGED_AGAIN, NOT_SENT -> "warn";
      case REFUSED -> "danger";
    };
  }

  public ReportFinding[] findings() {
    return ReportFinding.values();
  }
}
