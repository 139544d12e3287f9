package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad reporting workbooks, by name. */
class BadReportWorkbookTest {
  private static final String COUNTED = "1.10";

  private final ReportingOffice office = new ReportingOffice();

  @Test
  void oneOfAnotherLocalityIsRefused() {
    byte[] file = office.download();

    ReportCheck check =
        office.workbooks.check(
            ReportingOffice.COORDINATOR,
            ReportingOffice.TUYEN_QUANG,
            new PlanFile("bao-cao.xlsx", file));

    assertThat(check.faults())
        .extracting(TradingPost::key)
        .containsExactly("exchange.report.otherBody");
    assertThat(check.faults().get(0).problem().args().toString())
        .contains("Cần Thơ")
        .contains("Tuyên Quang");
    assertThatThrownBy(() -> office.workbooks.apply(ReportingOffice.COORDINATOR, check, Set.of()))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void oneOfAnotherFormOrALaterEditionIsRefused() {
    for (String form : List.of("0", "1", "99")) {
      assertThat(office.faults(marked(1, form))).containsExactly("exchange.report.format");
    }
    assertThat(office.faults(marked(3, "9"))).containsExactly("exchange.report.unknownEdition");
    assertThat(office.faults(marked(0, "x"))).containsExactly("exchange.report.notOurs");
  }

  private byte[] marked(int row, String value) {
    return EditedWorkbook.edit(
        office.download(),
        book -> book.getSheet(BookMark.SHEET).getRow(row).getCell(1).setCellValue(value));
  }

  @Test
  void oneOfAnOlderEditionIsReadWhereTheTaskSaysTheSame() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    office.plan.publish(SmallEditions.LIMITED, TaskField.TITLE, FieldValue.of("Tên mới"));

    ReportCheck check = office.check(file);

    assertThat(check.isSound()).isTrue();
    assertThat(check.rows()).hasSize(1);
    assertThat(check.notices())
        .extracting(TradingPost::key)
        .containsExactly("exchange.report.olderEdition");
  }

  @Test
  void aRowWhoseTargetThePlanHasMovedIsNamed() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    office.plan.publish(SmallEditions.TRICKY, TaskField.TARGET, FieldValue.of("99000"));
    office.target = new BigDecimal("99000");

    assertOneFault(file, "exchange.report.planMoved", "J · Chỉ tiêu");
  }

  @Test
  void aLockedCellThatWasChangedIsNamed() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "unit", "nghìn người");

    assertOneFault(file, "exchange.report.locked", "H · Đơn vị tính");
  }

  @Test
  void whatElseIsWrongWithSuchARowIsNamedToo() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "unit", "nghìn người");
    file = FilledBook.with(file, COUNTED, "value", "8.000");

    assertThat(office.faults(file))
        .containsExactlyInAnyOrder("exchange.report.locked", "exchange.value.AMOUNT");
    assertThat(office.check(file).notices()).isEmpty();
  }

  @Test
  void changedIdsAreNamed() {
    String other = ReportingOffice.OF_OTHERS.toString();
    String before = ReportingOffice.OF_BEFORE.toString();
    String swapped = ReportingOffice.occurrence(3).toString();

    assertOneFault(withId("abc"), "exchange.report.idChanged", "A · Số");
    assertOneFault(withId(UUID.randomUUID().toString()), "exchange.report.idChanged", "A · Số");
    assertOneFault(withId(other), "exchange.report.rowOfOther", "A · Số");
    assertOneFault(withId(before), "exchange.report.otherRound", "A · Số");
    assertOneFault(withId(swapped), "exchange.report.idOfOther", "A · Số");
    for (String duty : List.of("", "abc", UUID.randomUUID().toString())) {
      assertOneFault(
          FilledBook.with(office.download(), COUNTED, "duty", duty),
          "exchange.report.idChanged",
          "A · Số");
    }
    assertOneFault(
        FilledBook.with(office.download(), COUNTED, "body", "LOCALITY:x"),
        "exchange.report.rowOfOther",
        "A · Số");
  }

  private byte[] withId(String id) {
    return FilledBook.with(office.download(), COUNTED, "occurrence", id);
  }

  private void assertOneFault(byte[] file, String key, String column) {
    ReportCheck check = office.check(file);

    assertThat(check.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(TradingPost.key(fault)).isEqualTo(key);
              assertThat(fault.sheet()).isEqualTo(FilledBook.ROWS);
              assertThat(fault.row()).isEqualTo(4);
              assertThat(fault.column().vi()).isEqualTo(column);
            });
    assertThat(check.isApplicable()).isFalse();
  }

  @Test
  void aRemovedRowChangesNothingAndIsSaid() {
    byte[] file =
        EditedWorkbook.edit(
            office.download(),
            book -> {
              XSSFSheet sheet = book.getSheet(FilledBook.ROWS);
              sheet.removeRow(FilledBook.row(sheet, COUNTED));
            });

    ReportCheck check = office.check(file);

    assertThat(check.changesNothing()).isTrue();
    assertThat(check.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(TradingPost.key(notice)).isEqualTo("exchange.report.removed");
              assertThat(notice.problem().args().toString()).contains(COUNTED);
            });
  }

  @Test
  void doubledAndStrangeRowsAreNamed() {
    byte[] file =
        EditedWorkbook.edit(
            office.download(),
            book -> {
              XSSFSheet sheet = book.getSheet(FilledBook.ROWS);
              Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
              FilledBook.row(sheet, COUNTED)
                  .forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
              sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue("7.77");
            });

    assertThat(office.check(file).faults())
        .extracting(fault -> TradingPost.key(fault) + " " + fault.row())
        .containsExactly("exchange.report.twice 6", "exchange.report.noId 7");
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Double.toString(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  @Test
  void mergedCellsAndFormulasAreNamed() {
    byte[] file =
        EditedWorkbook.edit(
            office.download(),
            book -> {
              book.getSheet(FilledBook.ROWS).addMergedRegion(CellRangeAddress.valueOf("M3:M4"));
              FilledBook.cell(book, COUNTED, "value").setCellFormula("1+1");
            });

    assertThat(office.check(file).faults())
        .extracting(fault -> TradingPost.key(fault) + " " + fault.row() + fault.column().vi())
        .containsExactlyInAnyOrder("exchange.fault.merged 3M3:M4", "exchange.fault.formula 4L4");
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "narrative", "=1+1 người");
    office.workbooks.apply(ReportingOffice.COORDINATOR, office.check(file), Set.of());

    byte[] again = office.download();

    assertThat(office.written.get(ReportingOffice.COUNTED).content().narrative())
        .isEqualTo("=1+1 người");
    EditedWorkbook.edit(
        again,
        book ->
            assertThat(FilledBook.cell(book, COUNTED, "narrative").getStringCellValue())
                .isEqualTo("'=1+1 người"));
    assertThat(office.check(again).changesNothing()).isTrue();
  }

  @Test
  void aHiddenRowIsReadAndSaid() {
    byte[] file =
        EditedWorkbook.edit(
            FilledBook.with(office.download(), COUNTED, "value", "5"),
            book -> FilledBook.row(book.getSheet(FilledBook.ROWS), COUNTED).setZeroHeight(true));

    ReportCheck check = office.check(file);

    assertThat(check.rows()).hasSize(1);
    assertThat(check.notices()).extracting(FileFault::row).containsExactly(4);
  }

  @Test
  void sheetsOfOnesOwnAreNotRead() {
    byte[] file =
        EditedWorkbook.edit(
            office.download(),
            book -> book.createSheet("Nháp").createRow(0).createCell(0).setCellFormula("1+1"));

    ReportCheck check = office.check(file);

    assertThat(check.isSound()).isTrue();
    assertThat(check.notices()).extracting(FileFault::sheet).containsExactly("Nháp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.000", "8,000", "khoảng 50", "1.23.4", "12,5,7", "٣"})
  void aFigureThatCouldBeTwoOrNoneIsNamed(String typed) {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", typed);

    assertOneFault(file, "exchange.value.AMOUNT", "L · Số liệu");
    assertThat(office.check(file).rows().get(0).cells().get(0).finding())
        .isEqualTo(ReportFinding.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "09-2026", "quý III", "13/13/2026"})
  void aDayThatIsNoneIsNamed(String typed) {
    byte[] file = FilledBook.with(office.download(), COUNTED, "completed_on", typed);

    assertOneFault(file, "exchange.value.DATE", "O · Ngày hoàn thành");
  }

  @Test
  void aCompletionInTheFutureIsNamed() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "completed_on", "23/11/2026");

    assertOneFault(file, "exchange.report.future", "O · Ngày hoàn thành");
  }

  @Test
  void aTextThatIsTooLongIsNamed() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "narrative", "Đ".repeat(10_001));

    assertOneFault(file, "exchange.report.tooLong", "N · Kết quả thực hiện");
  }

  @Test
  void aMissingColumnIsNamed() {
    byte[] file =
        EditedWorkbook.edit(
            office.download(),
            book -> {
              XSSFSheet sheet = book.getSheet(FilledBook.ROWS);
              int column = EditedWorkbook.column(sheet, "version");
              sheet.forEach(row -> row.removeCell(row.getCell(column)));
            });

    assertThat(office.faults(file)).containsExactly("exchange.fault.columnMissing");
  }

  @Test
  void fiftyThousandRowsAreRefusedBeforeTheyAreKept() {
    StringBuilder rows = new StringBuilder();
    for (int row = 6; row <= 50_000; row++) {
      rows.append("<row r=\"")
          .append(row)
          .append("\"><c r=\"K")
          .append(row)
          .append("\" t=\"inlineStr\"><is><t>")
          .append(row * 7_919L % 1_000_003)
          .append("</t></is></c></row>");
    }
    byte[] file =
        WorkbookParts.changed(
            office.download(),
            "xl/worksheets/sheet2.xml",
            xml -> xml.replace("</sheetData>", rows + "</sheetData>"));

    assertThat(office.faults(file)).containsExactly("exchange.file.rows");
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int megabyte = 0; megabyte < 300; megabyte++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }

    assertThat(office.faults(bytes.toByteArray())).containsExactly("exchange.file.bomb");
  }

  @Test
  void otherFilesInDisguiseAreRefused() {
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    byte[] encrypted =
        (new String(compound, StandardCharsets.ISO_8859_1)
                + new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] plan = new TradingPost().workbook();

    assertThat(office.faults(new byte[0])).containsExactly("exchange.file.empty");
    assertThat(office.faults(compound)).containsExactly("exchange.file.oldWorkbook");
    assertThat(office.faults(encrypted)).containsExactly("exchange.file.encrypted");
    assertThat(office.faults("Số,Nhiệm vụ\r\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("exchange.file.noWorkbook");
    assertThat(office.faults(StillZip.of(Map.of("tasks.csv", new byte[0]))))
        .containsExactly("exchange.file.noWorkbook");
    assertThat(office.faults(plan)).containsExactly("exchange.report.notOurs");
    assertThat(office.faults(document())).containsExactly("exchange.report.notOurs");
    assertThat(office.faults(new byte[10_000_001])).containsExactly("exchange.file.size");
  }

  /** A text document under the name of a workbook. */
  private static byte[] document() {
    String types =
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    String relations =
        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
    parts.put("_rels/.rels", relations.getBytes(StandardCharsets.UTF_8));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"
            .getBytes(StandardCharsets.UTF_8));
    return StillZip.of(parts);
  }

  @Test
  void everyProblemSaysWhatToDoInBothLanguages() {
    assertThat(
            Stream.of("locked", "idChanged", "twice", "otherBody")
                .flatMap(
                    key ->
                        Stream.of(Language.values())
                            .map(language -> ExchangeTexts.of("exchange.report." + key, language))))
        .allMatch(text -> text.split("[.;] ").length > 1);
  }
}
