package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A province reports by workbook, and two of its people fill in the same row. */
class WorkbookJourneyIT {
  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @TempDir Path folder;

  @Test
  void aProvinceReportsByWorkbook() throws IOException {
    try (Desk coordinator = OFFICE.desk("dieuphoi.ha-noi")) {
      Path taken = download(coordinator);

      upload(coordinator, filled(taken, 2, "completed_on", "31/02/2026"));
      coordinator.told("Tệp chưa được nhập");
      coordinator.told("không phải là ngày");
      Accessibility.check(coordinator.page);
      coordinator.onAPhone();

      upload(coordinator, filled(taken, 2, "narrative", "Đồng nghiệp nộp trước"));
      coordinator.told("1 nhiệm vụ có khác biệt");
      Accessibility.check(coordinator.page);
      coordinator.button("Lưu thành bản nháp").click();
      coordinator.told("đã lưu 1 trong 1 nhiệm vụ");
      Accessibility.check(coordinator.page);

      coordinator.open("/exchange/workbook.xhtml");
      upload(coordinator, filled(taken, 2, "narrative", "Bản nộp sau"));
      coordinator.told("Mặc định giữ nội dung trên hệ thống");
      coordinator.told("Đồng nghiệp nộp trước");
      Accessibility.check(coordinator.page);
      coordinator.onAPhone();
      coordinator.page.getByLabel("Lấy theo tệp").first().check();
      coordinator.button("Lưu thành bản nháp").click();
      coordinator.told("đã lưu 1 trong 1 nhiệm vụ");
      coordinator.onAPhone();

      assertThat(text(download(coordinator), 2, "narrative")).isEqualTo("Bản nộp sau");
    }
  }

  @Test
  void whatWasTakenForOneRoundStaysWithItWhenAMoreUrgentOneIsOpened() throws IOException {
    try (Desk coordinator = OFFICE.desk("dieuphoi.lao-cai")) {
      Path taken = download(coordinator);
      String task = text(taken, 2, "code");
      String first = text(taken, 2, "round");
      String urgent = openAnotherRound();

      coordinator.open("/exchange/workbook.xhtml");
      upload(coordinator, filled(taken, 2, "narrative", "Viết trong tệp"));
      coordinator.told("kỳ " + first);
      coordinator.button("Lưu thành bản nháp").click();
      coordinator.told("đã lưu 1 trong 1 nhiệm vụ");
      assertThat(text(download(coordinator), 2, "round")).isEqualTo(urgent);

      openReport(coordinator, urgent, task);
      coordinator.told("Kỳ " + first);
      coordinator.onAPhone();
      assertThat(coordinator.field("Việc đã làm").inputValue()).isEmpty();
      coordinator.field("Việc đã làm").fill("Viết trên trang");
      coordinator.button("Lưu nháp").click();
      coordinator.told("Đã lưu bản nháp");
      coordinator.page.getByText("Mở báo cáo của kỳ " + first).click();
      coordinator.told("Kỳ " + urgent);
      assertThat(coordinator.field("Việc đã làm").inputValue()).isEqualTo("Viết trong tệp");
      openReport(coordinator, urgent, task);
      assertThat(coordinator.field("Việc đã làm").inputValue()).isEqualTo("Viết trên trang");
    }
  }

  private static void openReport(Desk coordinator, String round, String task) {
    coordinator.open("/progress/rounds.xhtml");
    coordinator.page.locator("a.t[href*='report.xhtml']").filter(having(round)).click();
    coordinator.page.locator("nav a.g-chip").filter(having(task)).click();
    coordinator.page.locator("h2").filter(having(task)).waitFor();
  }

  /** Due before the one that the demonstration has opened; its reference. */
  private static String openAnotherRound() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/progress/rounds.xhtml");
      office.page.locator("summary.p-summary").click();
      office.field("Chế độ báo cáo").selectOption(new SelectOption().setLabel("Báo cáo đột xuất"));
      office.field("Ngày thuộc kỳ báo cáo").fill(DAY.format(today));
      office.field("Hạn gửi").fill(DAY.format(today.plusDays(4)));
      office.button("Mở kỳ báo cáo").click();
      office.told("Đã mở kỳ báo cáo.");
    }
    return "DOT-XUAT-" + today.getYear();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void whoDoesNotReportIsToldSo() {
    try (Desk drafter = OFFICE.desk("chuyenvien.ls")) {
      drafter.open("/exchange/workbook.xhtml");
      drafter.told("Bạn chưa có quyền báo cáo tiến độ");
      Accessibility.check(drafter.page);
    }
  }

  private Path download(Desk coordinator) {
    coordinator.open("/exchange/workbook.xhtml");
    Accessibility.check(coordinator.page);
    Locator link = coordinator.page.getByText("Tải tệp báo cáo (XLSX)");
    Path taken = folder.resolve("bao-cao.xlsx");
    coordinator.page.waitForDownload(link::click).saveAs(taken);
    return taken;
  }

  private static void upload(Desk coordinator, Path file) {
    coordinator.page.locator("input[type=file]").setInputFiles(file);
    coordinator.button("Kiểm tra tệp").click();
  }

  /** What somebody types into a cell, saved as a spreadsheet program would. */
  private Path filled(Path taken, int row, String key, String text) throws IOException {
    try (InputStream file = Files.newInputStream(taken);
        XSSFWorkbook book = new XSSFWorkbook(file)) {
      cell(book, row, key).setCellValue(text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return Files.write(folder.resolve("filled-" + row + ".xlsx"), bytes.toByteArray());
    }
  }

  private static String text(Path taken, int row, String key) throws IOException {
    try (InputStream file = Files.newInputStream(taken);
        XSSFWorkbook book = new XSSFWorkbook(file)) {
      return cell(book, row, key).getStringCellValue();
    }
  }

  private static Cell cell(XSSFWorkbook book, int row, String key) {
    XSSFSheet sheet = book.getSheet("Báo cáo");
    for (Cell heading : sheet.getRow(0)) {
      if (heading.getStringCellValue().equals(key)) {
        return sheet
            .getRow(row)
            .getCell(heading.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no column " + key);
  }
}
