package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/**
 * Writes a reporting workbook: how to fill it in, the rows to fill in, and, out of sight, whose it
 * is.
 */
final class ReportBookWriter {
  private static final int INSTRUCTIONS = 9;
  private static final int NARROW = 24;
  private static final int WIDE = 70;

  private final Language language;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final SheetWriter sheets;

  ReportBookWriter(Language language) {
    this.language = language;
    sheets = new SheetWriter(book, new WorkbookStyles(book).tinted(), language);
  }

  byte[] write(LocalizedText body, BookMark mark, List<ReportLine> lines) {
    writeGuide(body, mark);
    writeRows(lines);
    writeMark(mark);
    book.setActiveSheet(0);
    book.lockStructure();
    return SheetWriter.finish(book);
  }

  static String nameOfRows(Language language) {
    return ExchangeTexts.of("exchange.report.sheet", language);
  }

  private void writeGuide(LocalizedText body, BookMark mark) {
    List<SheetColumn> columns =
        List.of(
            SheetColumn.locked("about", NARROW),
            SheetColumn.locked("in_vi", WIDE),
            SheetColumn.locked("in_en", WIDE));
    Stream<List<Object>> facts =
        Stream.of(
            fact("body", body.in(Language.VI), body.in(Language.EN)),
            fact("edition", Integer.toString(mark.edition()), Integer.toString(mark.edition())));
    Stream<List<Object>> steps = IntStream.rangeClosed(1, INSTRUCTIONS).mapToObj(this::instruction);
    XSSFSheet sheet =
        sheets.write(
            SheetNames.of(PlanSheet.ABOUT, language),
            columns,
            Stream.concat(facts, steps).toList(),
            0);
    setUpForPrint(sheet);
  }

  private List<Object> fact(String key, String vi, String en) {
    return List.of(ExchangeTexts.of("exchange.report.about." + key, language), vi, en);
  }

  private List<Object> instruction(int number) {
    LocalizedText text = ExchangeTexts.both("exchange.report.instruction." + number);
    return List.of(Integer.toString(number), text.vi(), text.en());
  }

  private void writeRows(List<ReportLine> lines) {
    ReportTable table = new ReportTable(language);
    XSSFSheet sheet =
        sheets.write(
            nameOfRows(language),
            ReportColumns.all(),
            lines.stream().map(table::row).toList(),
            ReportColumns.FROZEN);
    sheet.lockInsertRows(true);
    if (!lines.isEmpty()) {
      new ReportEntries(sheet, language).limit(lines.size());
    }
    setUpForPrint(sheet);
  }

  private void writeMark(BookMark mark) {
    XSSFSheet sheet = book.createSheet(BookMark.SHEET);
    for (List<String> fact : mark.rows()) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue(fact.get(0));
      row.createCell(1).setCellValue(fact.get(1));
    }
    sheet.enableLocking();
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  /** A4 across, all columns on one page, the headings on every page. */
  private static void setUpForPrint(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
    sheet.getFooter().setCenter("&P/&N");
  }
}
