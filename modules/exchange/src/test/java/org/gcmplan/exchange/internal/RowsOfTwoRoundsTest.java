package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.exchange.ReportRowImport;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.exchange.RowOutcome.Result;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.ReportState;
import org.junit.jupiter.api.Test;

/** A more urgent round is opened, or a round closed, while a workbook is out. */
class RowsOfTwoRoundsTest {
  private static final String COUNTED = "1.10";
  private static final String LIMITED = "1.02";
  private static final String YEARLY = "2.01";

  private final ReportingOffice office = new ReportingOffice();

  @Test
  void aRowIsSavedForTheRoundThatItWasTakenFor() {
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    office.open.add(0, ReportingOffice.SECOND);

    ReportCheck check = office.check(file);

    assertThat(check.faults()).isEmpty();
    assertThat(check.notices()).isEmpty();
    assertThat(check.rows())
        .extracting(ReportRowImport::duty, ReportRowImport::round, ReportRowImport::finding)
        .containsExactly(tuple(ReportingOffice.FIRST, "QUY-2026-Q4", ReportFinding.NEW));
    assertThat(office.workbooks.apply(ReportingOffice.COORDINATOR, check, Set.of()))
        .extracting(RowOutcome::result)
        .containsExactly(Result.SAVED);
    assertThat(office.written).containsOnlyKeys(ReportingOffice.COUNTED);
    assertThat(office.writtenSecond).isEmpty();
  }

  @Test
  void alsoWhenTheRoundIsOpenedBetweenTheLookAndTheSaving() {
    ReportCheck check = office.check(FilledBook.with(office.download(), COUNTED, "value", "20"));
    office.open.add(0, ReportingOffice.SECOND);

    assertThat(results(check)).containsExactly(Result.SAVED);
    assertThat(office.written).containsOnlyKeys(ReportingOffice.COUNTED);
  }

  @Test
  void aTaskStandsOnceForTheMoreUrgentRoundUntilItsReportIsSent() throws IOException {
    office.open.add(0, ReportingOffice.SECOND);
    byte[] first = FilledBook.with(office.download(), COUNTED, "value", "20");
    assertThat(rounds(first)).containsEntry(COUNTED, "DX-2026-11").hasSize(3);

    assertThat(results(office.check(first))).containsExactly(Result.SAVED);
    assertThat(office.writtenSecond).containsOnlyKeys(ReportingOffice.COUNTED);
    office.become(ReportingOffice.SECOND, ReportingOffice.COUNTED, ReportState.SENT);

    byte[] second = FilledBook.with(office.download(), COUNTED, "value", "21");
    assertThat(rounds(second))
        .containsEntry(COUNTED, "QUY-2026-Q4")
        .containsEntry(LIMITED, "DX-2026-11");
    assertThat(results(office.check(second))).containsExactly(Result.SAVED);
    assertThat(office.written).containsOnlyKeys(ReportingOffice.COUNTED);
    assertThat(office.check(first).rows())
        .extracting(ReportRowImport::finding)
        .doesNotContain(ReportFinding.NEW);
  }

  @Test
  void aRowOfARoundThatWasClosedSinceIsClosedAndTheOthersAreSaved() {
    byte[] ofClosed = FilledBook.with(office.download(), COUNTED, "value", "20");
    ofClosed = FilledBook.with(ofClosed, YEARLY, "narrative", "cũng muộn");
    office.open.set(0, ReportingOffice.SECOND);
    byte[] file = FilledBook.with(ofClosed, LIMITED, "duty", ReportingOffice.SECOND.toString());
    file = FilledBook.with(file, LIMITED, "narrative", "được lưu");

    ReportCheck check = office.check(file);

    assertThat(check.faults()).isEmpty();
    assertThat(check.rows())
        .extracting(ReportRowImport::finding)
        .containsExactly(ReportFinding.NEW, ReportFinding.CLOSED, ReportFinding.CLOSED);
    assertThat(check.notices())
        .extracting(TradingPost::key)
        .containsExactly("exchange.report.roundClosed");
    assertThat(results(check)).containsExactly(Result.SAVED, Result.KEPT, Result.KEPT);
    assertThat(office.written).isEmpty();
  }

  @Test
  void whatWasSentBackIsMendedThoughTheRoundIsClosed() {
    office.write(ReportingOffice.COUNTED, ReportingOffice.content("10", "gốc"));
    byte[] file = FilledBook.with(office.download(), COUNTED, "value", "20");
    office.become(ReportingOffice.COUNTED, ReportState.SENT);
    office.open.clear();
    assertThat(office.check(file).rows())
        .extracting(ReportRowImport::finding)
        .containsExactly(ReportFinding.CLOSED);

    office.become(ReportingOffice.COUNTED, ReportState.SENT_BACK);

    assertThat(office.check(file).rows())
        .extracting(ReportRowImport::finding)
        .containsExactly(ReportFinding.CONFLICT);
  }

  @Test
  void whatIsAskedOfAnotherBodyNowIsToldAndTheOthersAreSaved() {
    ReportCheck check = office.check(FilledBook.with(office.download(), COUNTED, "value", "20"));
    office.passed.add(ReportingOffice.FIRST);

    assertThat(office.workbooks.apply(ReportingOffice.COORDINATOR, check, Set.of()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.result()).isEqualTo(Result.REFUSED);
              assertThat(row.problems())
                  .extracting(Problem::key)
                  .containsExactly("exchange.report.askedNoMore");
            });
  }

  private List<Result> results(ReportCheck check) {
    return office.workbooks.apply(ReportingOffice.COORDINATOR, check, Set.of()).stream()
        .map(RowOutcome::result)
        .toList();
  }

  /** By task, the round that its row is for. */
  private static Map<String, String> rounds(byte[] file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheet(FilledBook.ROWS);
      int round = EditedWorkbook.column(sheet, "round");
      Map<String, String> rounds = new LinkedHashMap<>();
      for (int row = 2; row <= sheet.getLastRowNum(); row++) {
        rounds.put(
            sheet.getRow(row).getCell(0).getStringCellValue(),
            sheet.getRow(row).getCell(round).getStringCellValue());
      }
      return rounds;
    }
  }
}
