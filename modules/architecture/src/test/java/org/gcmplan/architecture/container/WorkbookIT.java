package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.exchange.ReportRowImport;
import org.gcmplan.exchange.ReportWorkbooks;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.exchange.RowOutcome.Result;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportTerms;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.progress.Reports;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;
import org.gcmplan.tasks.Recurrence;
import org.junit.jupiter.api.Test;

/** A locality reports by workbook: out, filled in, overtaken by a colleague, back. */
@InTheContainer
class WorkbookIT {
  @Inject Office office;
  @Inject ReportWorkbooks workbooks;
  @Inject ReportingRegimes regimes;
  @Inject Rounds rounds;
  @Inject Reports reports;
  @Inject ReportCatalogue catalogue;
  @Inject RoundCatalogue duties;
  @Inject PlanClock clock;

  @Test
  void aLocalityReportsByWorkbook() throws IOException {
    aRoundIsOpen();
    byte[] taken = workbook(Language.VI);
    assertThat(check(taken).changesNothing()).isTrue();
    assertThat(check(workbook(Language.EN)).changesNothing()).isTrue();

    List<Integer> rows = unwritten(taken);
    Asked fresh = asked(taken, rows.get(0));
    Asked overtaken = asked(taken, rows.get(1));
    byte[] file = filled(taken, rows.get(0), "Kết quả ghi khi không có mạng");
    file = filled(file, rows.get(1), "Kết quả thứ hai");
    save(overtaken, "Đồng nghiệp viết trước");

    ReportCheck check = check(file);
    assertThat(check.faults()).isEmpty();
    assertThat(check.rows())
        .extracting(row -> row.finding())
        .containsExactly(ReportFinding.NEW, ReportFinding.CONFLICT);
    assertThat(workbooks.apply(coordinator(), check, Set.of()))
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED, Result.KEPT);
    assertThat(said(overtaken)).isEqualTo("Đồng nghiệp viết trước");
    assertThat(said(fresh)).isEqualTo("Kết quả ghi khi không có mạng");

    assertThat(workbooks.apply(coordinator(), check(file), Set.of(overtaken.occurrence())))
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED);
    assertThat(said(overtaken)).isEqualTo("Kết quả thứ hai");
  }

  @Test
  void aRowIsSavedForTheRoundThatItWasTakenFor() throws IOException {
    aRoundIsOpen();
    byte[] taken = workbook(Language.VI);
    int row = unwritten(taken).get(0);
    Asked first = asked(taken, row);
    Asked urgent = new Asked(aMoreUrgentRoundAsks(first.occurrence()), first.occurrence());

    ReportCheck check = check(filled(taken, row, "Viết cho kỳ đã tải"));
    assertThat(check.faults()).isEmpty();
    assertThat(check.rows())
        .extracting(ReportRowImport::duty, ReportRowImport::finding)
        .containsExactly(tuple(first.duty(), ReportFinding.NEW));
    assertThat(workbooks.apply(coordinator(), check, Set.of()))
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED);
    assertThat(written(urgent)).isEmpty();

    save(urgent, "Viết cho kỳ gấp");
    assertThat(said(first)).isEqualTo("Viết cho kỳ đã tải");
    assertThat(said(urgent)).isEqualTo("Viết cho kỳ gấp");
  }

  @Test
  void whatARuleForbidsIsToldAndTheOthersAreSaved() throws IOException {
    aRoundIsOpen();
    byte[] file = filled(workbook(Language.VI), 4, "Được lưu");
    ReportCheck check = check(filled(file, 5, "Bị sửa giữa chừng"));
    save(asked(file, 5), "Vừa viết");

    assertThat(workbooks.apply(coordinator(), check, Set.of()))
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED, Result.CHANGED_AGAIN);
  }

  @Test
  void aFigureOutOfRangeIsToldAtItsFieldAndTheOthersAreSaved() throws IOException {
    aRoundIsOpen();
    byte[] file = written(workbook(Language.VI), 4, "value", "-5");
    ReportCheck check = check(filled(file, 5, "Dòng này vẫn được lưu"));

    List<RowOutcome> outcomes = workbooks.apply(coordinator(), check, Set.of());

    assertThat(outcomes)
        .extracting(RowOutcome::result)
        .containsExactly(Result.REFUSED, Result.SAVED);
    assertThat(outcomes.get(0).problems())
        .extracting(Problem::field, Problem::key)
        .containsExactly(tuple("value", "progress.figure.negative"));
  }

  @Test
  void onlyTheBodysOwnCoordinatorMay() throws IOException {
    aRoundIsOpen();
    byte[] file = workbook(Language.VI);

    assertThatThrownBy(() -> workbooks.workbook(office.health(), coordinator().body(), Language.VI))
        .isInstanceOf(NotAllowed.class);
    Actor ministry = office.actor("dieuphoi.bng");
    ReportCheck check =
        workbooks.check(ministry, ministry.body(), new PlanFile("bao-cao.xlsx", file));
    assertThat(check.faults())
        .extracting(fault -> fault.problem().key())
        .containsExactly("exchange.report.otherBody");
  }

  private Actor coordinator() {
    return office.actor("dieuphoi.lao-cai");
  }

  private byte[] workbook(Language language) {
    return workbooks.workbook(coordinator(), coordinator().body(), language).content();
  }

  private ReportCheck check(byte[] file) {
    return workbooks.check(coordinator(), coordinator().body(), new PlanFile("bao-cao.xlsx", file));
  }

  /** What a row is about: whichever round asks most urgently just now, the row names it. */
  private record Asked(DutyId duty, OccurrenceId occurrence) {}

  private void save(Asked asked, String narrative) {
    reports.save(
        coordinator(),
        asked.duty(),
        asked.occurrence(),
        new ReportContent(Optional.<BigDecimal>empty(), "", narrative, Optional.empty()),
        written(asked).map(ProgressReport::version));
  }

  private String said(Asked asked) {
    return written(asked).orElseThrow().content().narrative();
  }

  private Optional<ProgressReport> written(Asked asked) {
    return duties.duty(coordinator(), asked.duty()).orElseThrow().parts().stream()
        .filter(part -> part.occurrence().equals(asked.occurrence()))
        .flatMap(part -> part.report().stream())
        .findFirst()
        .flatMap(report -> catalogue.find(coordinator(), report));
  }

  /** A regime of this test alone, so that what the demonstration asks for is not in its way. */
  private void aRoundIsOpen() {
    open(new RegimeId(new UUID(0x5e1f, 49)), "bang-tinh", Optional.empty());
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> workbooks.owed(coordinator(), coordinator().body()) >= 4);
  }

  /** Due tomorrow, before all others. */
  private DutyId aMoreUrgentRoundAsks(OccurrenceId occurrence) {
    RegimeId regime = new RegimeId(new UUID(0x5e1f, 50));
    open(regime, "bang-tinh-gap", Optional.of(clock.today().plusDays(1)));
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> asking(regime, occurrence), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<DutyId> asking(RegimeId regime, OccurrenceId occurrence) {
    return duties.open(coordinator(), coordinator().body()).stream()
        .filter(duty -> duties.find(duty.round()).orElseThrow().regime().equals(regime))
        .filter(duty -> duty.asks(occurrence))
        .map(ReportingDuty::id)
        .findFirst();
  }

  private void open(RegimeId id, String code, Optional<LocalDate> due) {
    if (regimes.all().stream().noneMatch(each -> each.id().equals(id))) {
      regimes.keep(office.standingOffice(), regime(id, code));
      rounds.open(office.standingOffice(), new RoundOrder(id, clock.today(), due));
    }
  }

  private ReportingRegime regime(RegimeId id, String code) {
    LocalizedText name = new LocalizedText("Báo cáo bằng bảng tính", "Reports by workbook");
    return new ReportingRegime(
        id,
        code,
        name,
        ReportFrequency.QUARTERLY,
        Set.of(TaskPart.LOCALITY),
        office.standingOffice().body(),
        Set.of(Recurrence.values()),
        new ReportTerms(14, 5),
        name,
        Set.of(ReportPart.NARRATIVE),
        LocalDate.of(2020, 1, 1),
        Optional.empty(),
        "402/QĐ-TTg");
  }

  private static Asked asked(byte[] file, int row) throws IOException {
    return new Asked(
        DutyId.parse(text(file, row, "duty")), OccurrenceId.parse(text(file, row, "occurrence")));
  }

  /** The rows on which nothing was reported when they were taken. */
  private static List<Integer> unwritten(byte[] file) throws IOException {
    List<Integer> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheet("Báo cáo");
      for (int row = 2; row <= sheet.getLastRowNum(); row++) {
        if (cell(sheet, row, "version").getStringCellValue().isEmpty()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static String text(byte[] file, int row, String column) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return cell(book.getSheet("Báo cáo"), row, column).getStringCellValue();
    }
  }

  /** What a coordinator writes into a row, as a spreadsheet would save it. */
  private static byte[] filled(byte[] file, int row, String narrative) throws IOException {
    return written(file, row, "narrative", narrative);
  }

  private static byte[] written(byte[] file, int row, String column, String text)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      cell(book.getSheet("Báo cáo"), row, column).setCellValue(text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Cell cell(XSSFSheet sheet, int row, String key) {
    List<Cell> headings = cells(sheet.getRow(0));
    int column =
        headings.stream()
            .filter(heading -> heading.getStringCellValue().equals(key))
            .findFirst()
            .orElseThrow()
            .getColumnIndex();
    return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    row.forEach(cells::add);
    return cells;
  }
}
