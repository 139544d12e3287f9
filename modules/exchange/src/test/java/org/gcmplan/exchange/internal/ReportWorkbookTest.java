package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCellImport;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.exchange.ReportRowImport;
import org.gcmplan.exchange.ReportWorkbookApplied;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.exchange.RowOutcome.Result;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.progress.ReportState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWorkbookTest {
  private static final String LIMITED = "1.02";
  private static final String COUNTED = "1.10";
  private static final String YEARLY = "2.01";

  private final ReportingOffice office = new ReportingOffice();

  @ParameterizedTest
  @EnumSource
  void aWorkbookReadBackChangesNothing(Language language) {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("1234.5", "=SUM(A1)\nhai"));
    byte[] file =
        office
            .workbooks
            .workbook(ReportingOffice.COORDINATOR, ReportingOffice.CAN_THO, language)
            .content();

    ReportCheck check = office.check(file);

    assertThat(check.faults()).isEmpty();
    assertThat(check.notices()).isEmpty();
    assertThat(check.changesNothing()).isTrue();
  }

  @Test
  void onlyWhatIsFilledInIsUnlockedAndWhoseItIsCannotBeSeen() throws IOException {
    try (XSSFWorkbook book = open(office.download())) {
      XSSFSheet sheet = book.getSheet(FilledBook.ROWS);
      assertThat(sheet.getProtect()).isTrue();
      for (ReportField field : ReportField.values()) {
        assertThat(FilledBook.cell(book, COUNTED, field.key()).getCellStyle().getLocked())
            .isFalse();
      }
      assertThat(FilledBook.cell(book, COUNTED, "target").getCellStyle().getLocked()).isTrue();
      assertThat(FilledBook.cell(book, COUNTED, "target").getNumericCellValue()).isEqualTo(98000);
      assertThat(FilledBook.cell(book, COUNTED, "previous").getNumericCellValue()).isEqualTo(1250);
      assertThat(sheet.getDataValidations()).hasSize(ReportField.values().length);
      assertThat(sheet.isColumnHidden(EditedWorkbook.column(sheet, "occurrence"))).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(book.getSheetVisibility(book.getSheetIndex("gcmplan")))
          .isEqualTo(SheetVisibility.VERY_HIDDEN);
      assertThat(book.getSheet("Hướng dẫn").getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("Thành phố Cần Thơ");
    }
  }

  @Test
  void whatHasGoneOutIsNotInTheWorkbook() throws IOException {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("1", "đã gửi"));
    office.become(ReportingOffice.COUNTED, ReportState.SENT);

    try (XSSFWorkbook book = open(office.download())) {
      assertThat(book.getSheet(FilledBook.ROWS).getLastRowNum()).isEqualTo(3);
    }
  }

  @Test
  void filledCellsAreNewAndBecomeDrafts() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "1.234,5");
    file = FilledBook.with(file, COUNTED, "narrative", "Đã tập huấn");
    file = FilledBook.with(file, COUNTED, "completed_on", "30/09/2026");

    ReportCheck check = office.check(file);

    assertThat(check.faults()).isEmpty();
    assertThat(check.rows()).hasSize(1);
    assertThat(check.rows().get(0).finding()).isEqualTo(ReportFinding.NEW);
    assertThat(check.rows().get(0).cells())
        .extracting(ReportCellImport::field, ReportCellImport::finding, ReportCellImport::inFile)
        .containsExactly(
            tuple(ReportField.VALUE, ReportFinding.NEW, "1234.5"),
            tuple(ReportField.NARRATIVE, ReportFinding.NEW, "Đã tập huấn"),
            tuple(ReportField.COMPLETED_ON, ReportFinding.NEW, "2026-09-30"));
    assertThat(apply(check, Set.of())).extracting(RowOutcome::result).containsExactly(Result.SAVED);
    assertThat(said()).contains(new BigDecimal("1234.5"));
    assertThat(office.written.get(ReportingOffice.COUNTED).content().completedOn())
        .contains(LocalDate.of(2026, 9, 30));
    assertThat(office.events.news())
        .singleElement()
        .isInstanceOfSatisfying(
            ReportWorkbookApplied.class, event -> assertThat(event.rows()).isEqualTo(1));
  }

  @Test
  void anEmptiedCellIsAChange() {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("7", "cũ"));
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", cell -> cell.setBlank());

    ReportCheck check = office.check(file);

    assertThat(check.rows().get(0).cells())
        .containsExactly(
            new ReportCellImport(ReportField.VALUE, ReportFinding.CHANGED, "7", "7", ""));
    apply(check, Set.of());
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "1.234.567|1234567",
        "1 234,5|1234.5",
        "6,8|6.8",
        "-12|-12",
        "58 %|58",
        "0,125|0.125",
        "1250|1250",
        "1.250,00|1250"
      })
  void figuresAreReadAsPeopleTypeThem(String typed, String read) {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", typed);

    assertThat(office.check(file).rows().get(0).cells().get(0).inFile()).isEqualTo(read);
  }

  @Test
  void numbersAndDaysOfTheSpreadsheetAreRead() {
    byte[] file =
        FilledBook.with(office.download(), COUNTED, "value", cell -> cell.setCellValue(0.1 + 0.2));
    file = FilledBook.with(file, COUNTED, "completed_on", cell -> cell.setCellValue(46_000));
    file = FilledBook.with(file, YEARLY, "completed_on", "2026-06-30");

    assertThat(office.check(file).rows())
        .flatExtracting(ReportRowImport::cells)
        .extracting(ReportCellImport::inFile)
        .containsExactly("0.3", "2025-12-09", "2026-06-30");
  }

  @Test
  void whatWasChangedMeanwhileIsNeverOverwritten() {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("10", "gốc"));
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    file = FilledBook.with(file, LIMITED, "narrative", "không ai đụng tới");
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("15", "gốc, thêm"));

    ReportCheck check = office.check(file);
    ReportRowImport row = check.rows().get(1);

    assertThat(check.rows().get(0).finding()).isEqualTo(ReportFinding.NEW);
    assertThat(row.finding()).isEqualTo(ReportFinding.CONFLICT);
    assertThat(row.cells())
        .containsExactly(
            new ReportCellImport(ReportField.VALUE, ReportFinding.CONFLICT, "10", "15", "20"));
    assertThat(apply(check, Set.of()))
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED, Result.KEPT);
    assertThat(said()).contains(new BigDecimal("15"));
  }

  @Test
  void mineTakesTheCellsOfTheFileAndLeavesTheOthers() {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("10", "gốc"));
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("15", "gốc, thêm"));

    apply(office.check(file), Set.of(ReportingOffice.COUNTED));

    assertThat(said()).contains(new BigDecimal("20"));
    assertThat(office.written.get(ReportingOffice.COUNTED).content().narrative())
        .isEqualTo("gốc, thêm");
  }

  @Test
  void whatOnlyOthersChangedIsNoDifference() {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("10", "gốc"));
    byte[] file = office.download();
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("15", "gốc"));

    assertThat(office.check(file).changesNothing()).isTrue();
  }

  @Test
  void whatIsChangedBetweenTheLookAndTheSavingIsToldAndTheOthersAreSaved() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    file = FilledBook.with(file, LIMITED, "narrative", "khác");
    ReportCheck check = office.check(file);
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("15", ""));

    List<RowOutcome> outcomes = apply(check, Set.of());

    assertThat(outcomes)
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED, Result.CHANGED_AGAIN);
    assertThat(said()).contains(new BigDecimal("15"));
  }

  @Test
  void whatHasGoneOutMeanwhileIsClosed() {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("10", "gốc"));
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    office.become(ReportingOffice.COUNTED, ReportState.SENT);

    ReportCheck check = office.check(file);

    assertThat(check.rows().get(0).finding()).isEqualTo(ReportFinding.CLOSED);
    assertThat(check.isApplicable()).isFalse();
    assertThat(apply(check, Set.of(ReportingOffice.COUNTED)))
        .extracting(RowOutcome::result)
        .containsExactly(Result.KEPT);
  }

  @Test
  void draftsAreSentEachByItself() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    file = FilledBook.with(file, LIMITED, "narrative", "xong");

    List<RowOutcome> sent =
        office.workbooks.send(
            ReportingOffice.COORDINATOR,
            ReportingOffice.CAN_THO,
            apply(office.check(file), Set.of()));

    assertThat(sent).extracting(RowOutcome::result).containsExactly(Result.SENT, Result.NOT_SENT);
    assertThat(sent.get(0).number()).isEqualTo("BC-2026-1");
    assertThat(sent.get(1).problems()).hasSize(1);
  }

  @Test
  void onlyACoordinatorOfThatBodyMay() {
    Actor stranger = new Actor(new UUID(5, 9), "Ai đó", ReportingOffice.TUYEN_QUANG, Set.of());
    ReportCheck check = office.check(office.download());

    assertThatThrownBy(
            () -> office.workbooks.workbook(stranger, ReportingOffice.CAN_THO, Language.VI))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                office.workbooks.check(
                    stranger, ReportingOffice.CAN_THO, new PlanFile("x", new byte[0])))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> office.workbooks.apply(stranger, check, Set.of()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> office.workbooks.send(stranger, ReportingOffice.CAN_THO, List.of()))
        .isInstanceOf(NotAllowed.class);
  }

  private List<RowOutcome> apply(ReportCheck check, Set<OccurrenceId> mine) {
    return office.workbooks.apply(ReportingOffice.COORDINATOR, check, mine);
  }

  private Optional<BigDecimal> said() {
    return office.written.get(ReportingOffice.COUNTED).content().value();
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
