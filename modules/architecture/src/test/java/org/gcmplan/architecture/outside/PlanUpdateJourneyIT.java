package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Five officials and a citizen, each in a browser: from a draft to a public edition. */
class PlanUpdateJourneyIT {
  private static final String TITLE = "Nâng chỉ tiêu nhiệm vụ 4.02";
  private static final String TODAY =
      LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
          .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void aChangeTravelsFromADraftToAPublicEdition() {
    theDrafterProposesIt();
    theStandingOfficeAsksTheMinistryOfJustice();
    theMinistryOfJusticeDisagrees();
    theStandingOfficeAnswersAndSubmits();
    theDeputyMinisterApproves();
    thePublisherPublishes();
    everybodyReadsIt();
  }

  @Test
  void whoIsNotSignedInSeesTheSignInPageAndThenTheWantedPage() {
    try (Desk visitor = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      visitor.open("/publication/plan.xhtml");
      assertThat(visitor.page.locator("input[type=password]").count()).isOne();
      Accessibility.check(visitor.page);
    }
  }

  @Test
  void whatWasTypedWhenTheSessionEndedIsThereAgainAfterSigningIn() {
    String typed = "Đề nghị bổ sung hỗ trợ tâm lý cho nạn nhân.";
    try (Desk health = desk("daumoi.byt")) {
      health.openWork("Bổ sung nhiệm vụ 3.15");
      String address = health.page.url();
      health.act("Cho ý kiến");
      health.radio("Đồng ý, có ý kiến").check();
      health.field("Nội dung ý kiến").pressSequentially(typed);

      health.endSession();
      health.button("Gửi ý kiến").click();
      health.signIn("daumoi.byt");

      health.page.locator(".g-steps").waitFor();
      health.isWhole();
      assertThat(health.page.url()).isEqualTo(address);
      assertThat(health.field("Nội dung ý kiến").inputValue()).isEqualTo(typed);
    }
  }

  private void theDrafterProposesIt() {
    try (Desk office = desk("thuongtruc.ls");
        Desk drafter = desk("chuyenvien.ls")) {
      drafter.open("/updates/start.xhtml?task=4.02");
      Accessibility.check(drafter.page);
      drafter.page.getByLabel(Pattern.compile("Sửa đổi, bổ sung –")).check();
      drafter.field("Tên thay đổi (tiếng Việt)").fill(TITLE);
      drafter.button("Bắt đầu soạn").click();
      drafter.field("Thay đổi gì ở nhiệm vụ 4.02").selectOption("AMEND:TARGET");
      drafter.button("Thêm thay đổi").click();
      drafter.field("Chỉ tiêu").fill("12");
      drafter.button("Gửi kiểm tra").click();
      drafter.page.locator(".g-errors li").first().waitFor();
      drafter.field("Lý do (tiếng Việt)").fill("Kết quả năm trước đã vượt chỉ tiêu.");
      drafter.field("Căn cứ pháp lý").fill("402/QĐ-TTg");
      assertThat(drafter.field("Chỉ tiêu").inputValue()).isEqualTo("12");
      Accessibility.check(drafter.page);
      drafter.onAPhone();
      drafter.button("Gửi kiểm tra").click();
      drafter.told("Đã gửi kiểm tra");
      office.told("việc mới, bấm để tải");
    }
  }

  private void theStandingOfficeAsksTheMinistryOfJustice() {
    try (Desk office = desk("thuongtruc.ls")) {
      office.openWork(TITLE);
      office.act("Gửi xin ý kiến");
      Locator form = office.page.locator("form[id$=ask]");
      form.locator("details summary").click();
      for (Locator box : form.getByRole(AriaRole.CHECKBOX).all()) {
        box.uncheck();
      }
      form.getByLabel("Bộ Tư pháp").check();
      office.field("Lý do không hỏi cơ quan đã bỏ chọn").fill("Đã có ý kiến khi soạn thảo");
      Accessibility.check(office.page);
      form.getByRole(AriaRole.BUTTON).last().click();
      office.told("Đã gửi xin ý kiến");
    }
  }

  private void theMinistryOfJusticeDisagrees() {
    try (Desk justice = desk("daumoi.btp")) {
      justice.openWork(TITLE);
      justice.onAPhone();
      justice.act("Cho ý kiến");
      justice.radio("Không đồng ý").check();
      justice.field("Nội dung ý kiến").fill("Chưa có nguồn lực cho chỉ tiêu mới. <b>#{1+1}</b>");
      Accessibility.check(justice.page);
      justice.button("Gửi ý kiến").click();
      justice.told("Đã gửi ý kiến");
    }
  }

  private void theStandingOfficeAnswersAndSubmits() {
    try (Desk office = desk("thuongtruc.ls")) {
      office.openWork(TITLE);
      office.told("Chưa có nguồn lực cho chỉ tiêu mới. <b>#{1+1}</b>");
      office.act("Tiếp thu, giải trình");
      office.page.getByLabel(Pattern.compile("Giải trình –")).check();
      office.field("Nội dung trả lời").fill("Nguồn lực đã được bố trí trong dự toán năm.");
      office.button("Lưu trả lời").click();
      office.told("Đã lưu trả lời");
      office.act("Trình phê duyệt");
      office.button("Xác nhận trình").click();
      office.told("Đã trình phê duyệt");
    }
  }

  private void theDeputyMinisterApproves() {
    try (Desk approver = desk("thutruong.bng")) {
      approver.openWork(TITLE);
      approver.act("Phê duyệt");
      Accessibility.check(approver.page);
      approver.button("Xác nhận phê duyệt").click();
      approver.told("Đã phê duyệt");
    }
  }

  private void thePublisherPublishes() {
    try (Desk publisher = desk("congbo.bng")) {
      publisher.openWork(TITLE);
      publisher.act("Công bố");
      Accessibility.check(publisher.page);
      publisher.field("Sổ quyết định").fill("QĐ-BNG");
      publisher.field("Ngày quyết định").fill(TODAY);
      publisher.field("Ngày có hiệu lực").fill(TODAY);
      publisher.field("Chức danh người ký").fill("Thứ trưởng Bộ Ngoại giao");
      publisher.page.keyboard().press("Tab");
      publisher.page.locator("form[id$=publish] button[id$=confirm]").click();
      publisher.told("Đã công bố phiên bản mới");
    }
  }

  private void everybodyReadsIt() {
    try (Desk citizen = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      citizen.open("/public");
      citizen.told(TITLE);
      Accessibility.check(citizen.page);
      citizen.onAPhone();
      citizen.open("/public?lang=en");
      citizen.told("Edition 7");
      assertThat(citizen.page.locator("script").count()).isZero();
    }
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
