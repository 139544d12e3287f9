package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The standing office writes to the bodies asked; files come and go; everybody saves the plan. */
class PapersJourneyIT {
  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void lettersGoOutFilesAreAttachedAndTheBodyAskedReadsBoth() throws IOException {
    String address;
    try (Desk office = desk("thuongtruc.ls")) {
      open(office, "/updates/list.xhtml");
      office.page.locator("a[href*='decision.xhtml']").filter(text("3.15")).first().click();
      office.page.waitForURL("**/updates/decision.xhtml?**");
      address = "/updates/decision.xhtml?" + office.page.url().replaceFirst(".*\\?", "");
      open(office, address + "&tab=papers");
      Accessibility.check(office.page);
      theLettersGoOut(office);
      aFalseFileIsRefusedAndATrueOneAttached(office);
      office.onAPhone();
    }
    try (Desk health = desk("daumoi.byt")) {
      open(health, address + "&tab=papers");
      assertThat(saved(health, "a[href*='/documents/paper/'][href$='.pdf']")).startsWith("%PDF-");
      assertThat(saved(health, "a[href*='/documents/file/']")).isEqualTo("Số liệu của Cục");
      Accessibility.check(health.page);
    }
  }

  @Test
  void everybodySavesThePlanAndWhoIsNotSignedInNoPaperOfAnUpdate() throws IOException {
    try (Desk citizen = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      open(citizen, "/public");
      assertThat(saved(citizen, "a[href$='-vi.pdf']")).startsWith("%PDF-");
      Accessibility.check(citizen.page);
      APIResponse hidden =
          citizen
              .page
              .context()
              .request()
              .get(OFFICE.address() + "/documents/file/00000000-0000-0000-0000-000000000001");
      assertThat(hidden.text()).contains("password");
    }
  }

  private static void theLettersGoOut(Desk office) {
    office.page.locator(".u-issue summary").click();
    Accessibility.check(office.page);
    office.button("Lấy số và phát hành").click();
    office.told("Hãy ghi tên người ký");
    office.field("Người ký").fill("Nguyễn Thị Bằng");
    office.button("Lấy số và phát hành").click();
    office.told("Đã phát hành văn bản");
    office.told("Số 01/BNG-LS");
  }

  private static void aFalseFileIsRefusedAndATrueOneAttached(Desk office) {
    Locator file = office.page.locator("input[type=file]");
    file.setInputFiles(new FilePayload("giả.pdf", "application/pdf", bytes("MZ chương trình")));
    office.button("Gửi tệp").click();
    office.told("Nội dung tệp không đúng với đuôi tên tệp");
    file.setInputFiles(new FilePayload("Số liệu.txt", "text/plain", bytes("Số liệu của Cục")));
    office.button("Gửi tệp").click();
    office.told("Đã thêm tệp");
    office.told("Số liệu.txt");
    Accessibility.check(office.page);
  }

  private static String saved(Desk desk, String link) throws IOException {
    Download download = desk.page.waitForDownload(() -> desk.page.locator(link).first().click());
    return Files.readString(download.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-")
        ? "%PDF-"
        : Files.readString(download.path());
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void open(Desk desk, String path) {
    desk.open(path);
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
