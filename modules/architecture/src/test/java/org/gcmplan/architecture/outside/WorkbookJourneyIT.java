package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

      assertThat(narrative(download(coordinator), 2)).isEqualTo("Bản nộp sau");
    }
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

  private static String narrative(Path taken, int row) throws IOException {
    try (InputStream file = Files.newInputStream(taken);
        XSSFWorkbook book = new XSSFWorkbook(file)) {
      return cell(book, row, "narrative").getStringCellValue();
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
