package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A drafter edits the plan in a spreadsheet: out, back with faults, back again, a draft. */
class ImportJourneyIT {
  private static final int TITLE_VI = 2;

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @TempDir Path folder;

  @Test
  void aDrafterEditsThePlanInASpreadsheet() throws IOException {
    try (Desk drafter = OFFICE.desk("chuyenvien.ls")) {
      drafter.open("/exchange/import.xhtml");
      Accessibility.check(drafter.page);
      Path exported = folder.resolve("plan.xlsx");
      drafter
          .page
          .waitForDownload(() -> drafter.page.getByText("(XLSX)").first().click())
          .saveAs(exported);

      examine(drafter, exported);
      drafter.told("Tệp không thay đổi gì");

      drafter.open("/exchange/import.xhtml");
      examine(drafter, edited(exported, "4.02", "Tên\u200B có ký tự ẩn"));
      drafter.told("Tệp chưa được nhập");
      Accessibility.check(drafter.page);
      drafter.onAPhone();
      theListCanBeKept(drafter);

      examine(drafter, edited(exported, "4.02", "Tên sửa trong bảng tính"));
      drafter.told("nhiệm vụ sẽ thay đổi");
      drafter.told("Tên sửa trong bảng tính");
      Accessibility.check(drafter.page);
      drafter.onAPhone();

      drafter.button("Tạo dự thảo").click();
      drafter.told("Chưa có tên");
      drafter.field("Tên đề xuất").fill("Sửa tên nhiệm vụ 4.02");
      drafter.field("Lý do").fill("Cho rõ hơn");
      drafter.button("Tạo dự thảo").click();
      drafter.told("Đã tạo dự thảo từ tệp");
      assertThat(drafter.page.content()).contains("Tên sửa trong bảng tính");
    }
  }

  @Test
  void whoMayNotDraftIsToldSo() {
    try (Desk focalPoint = OFFICE.desk("daumoi.byt")) {
      focalPoint.open("/exchange/import.xhtml");
      focalPoint.told("Bạn chưa có quyền soạn đề xuất");
      Accessibility.check(focalPoint.page);
    }
  }

  private static void examine(Desk drafter, Path file) {
    drafter.page.locator("input[type=file]").setInputFiles(file);
    drafter.button("Kiểm tra tệp").click();
  }

  private static void theListCanBeKept(Desk drafter) throws IOException {
    Download list =
        drafter.page.waitForDownload(() -> drafter.button("Tải danh sách lỗi (CSV)").click());

    assertThat(Files.readString(list.path(), StandardCharsets.UTF_8)).contains("U+200B");
  }

  private Path edited(Path exported, String task, String title) throws IOException {
    try (InputStream file = Files.newInputStream(exported);
        XSSFWorkbook book = new XSSFWorkbook(file)) {
      for (Row row : book.getSheet("Nhiệm vụ")) {
        if (row.getCell(1).toString().equals(task)) {
          row.getCell(TITLE_VI).setCellValue(title);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return Files.write(folder.resolve("edited.xlsx"), bytes.toByteArray());
    }
  }
}
