package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules as an official meets them: read, changed by two, and applied. */
class RulesJourneyIT {
  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void aVersionIsProposedByOneAndAdoptedByAnother() throws IOException {
    String approval = Files.readString(Path.of("../../config/data/rules/approval.dmn"));
    try (Desk office = desk("thuongtruc.ls")) {
      office.open("/workflow/rules.xhtml?table=APPROVAL");
      office.told("Thủ trưởng đơn vị thường trực");
      Accessibility.check(office.page);
      office.onAPhone();
      propose(office, approval.replace("&lt;= 10</text>", "&lt;= 12</text>"));
      office.told("Dòng 2 và dòng 3 cùng áp dụng cho một trường hợp");
      propose(office, approval.replace("10</text>", "8</text>"));
      office.told("Cần một người khác thông qua");
      office.told("Bản này sẽ thay đổi gì");
      Accessibility.check(office.page);
      office.button("Thông qua").click();
      office.told("Người đề xuất không được tự thông qua");
      adopt(office.page.url());
    }
  }

  @Test
  void theLegalReviewerSeesWhichRowsDecidedAndClears() {
    try (Desk lawyer = desk("phapche.bng")) {
      lawyer.openWork("Bãi bỏ nhiệm vụ 4.08");
      lawyer.page.getByText("Vì sao: dòng nào").click();
      lawyer.told("bản 2, từ");
      Accessibility.check(lawyer.page);
      lawyer.onAPhone();
      lawyer.act("Đủ điều kiện trình");
      lawyer.field("Ý kiến thẩm định").fill("Đúng thẩm quyền, đúng trình tự.");
      Accessibility.check(lawyer.page);
      lawyer.button("Xác nhận đủ điều kiện trình").click();
      lawyer.told("Đã thẩm định");
    }
    try (Desk deputy = desk("thutruong.bng")) {
      deputy.openWork("Bãi bỏ nhiệm vụ 4.08");
      deputy
          .page
          .locator(".g-note")
          .filter(new Locator.FilterOptions().setHasText("Đúng thẩm quyền, đúng trình tự."))
          .waitFor();
    }
  }

  @Test
  void theAdministratorSeesThatAllAgreeAndWhatRuns() {
    try (Desk administrator = desk("quantri")) {
      for (String page : new String[] {"reconciliation", "versions"}) {
        administrator.open("/workflow/" + page + ".xhtml");
        Accessibility.check(administrator.page);
        administrator.onAPhone();
      }
      administrator.told("Mới nhất");
      administrator.open("/workflow/reconciliation.xhtml");
      administrator.told("đều khớp nhau");
    }
    try (Desk drafter = desk("chuyenvien.ls")) {
      drafter.open("/workflow/reconciliation.xhtml");
      assertThat(drafter.page.locator("main table").count()).isZero();
    }
  }

  private static void propose(Desk office, String xml) throws IOException {
    Path file = Files.createTempFile(Path.of("target"), "approval", ".dmn");
    Files.writeString(file, xml);
    office.page.locator("input[type=file]").setInputFiles(file);
    office.field("Áp dụng từ ngày").fill("01/01/2090");
    office.button("Kiểm tra và đề xuất").click();
  }

  private static void adopt(String address) {
    try (Desk administrator = desk("quantri")) {
      administrator.page.navigate(address);
      Locator adopt = administrator.button("Thông qua");
      adopt.click();
      administrator.told("Đã thông qua bản mới");
      administrator.told("Sắp áp dụng");
    }
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
