package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coordinator reports from a phone, ministries review, and leadership sees it move. */
class ProgressJourneyIT {
  private static final String TODAY =
      LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
          .format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
  private static final String REASONS = "Biên bản thiếu chữ ký, đề nghị gửi bản đã ký.";

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void aReportFromAPhoneIsSentBackMendedConfirmedAndMovesTheDashboard() {
    String before = objectivesOfHaNoi();
    theCoordinatorReports();
    theMinistrySendsItBack();
    theCoordinatorMends();
    theMinistryConfirms();
    assertThat(objectivesOfHaNoi()).isNotEqualTo(before);
  }

  @Test
  void aFigureTenTimesTheLastIsAskedAboutAndNothingIsLost() {
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/progress/review.xhtml");
      link(office, "2.12 · Thành phố Hà Nội").click();
      office.page.getByText("BC-2026-").first().waitFor();
      Accessibility.check(office.page);
      sendBack(office, "Đề nghị rà soát số liệu.");
    }
    try (Desk coordinator = onAPhone("dieuphoi.ha-noi")) {
      openReport(coordinator, "2.12");
      coordinator.told("Đề nghị rà soát số liệu.");
      coordinator.field("Kỳ này").fill("5790");
      coordinator.field("Việc đã làm").fill("Đã rà soát lại toàn thành phố.");
      coordinator.button("Gửi báo cáo").click();
      coordinator.told("Gấp mười lần hoặc chỉ bằng một phần mười kỳ trước");
      checkOnThePhone(coordinator);
      assertThat(coordinator.field("Kỳ này").inputValue()).isEqualTo("5790");
      assertThat(coordinator.field("Việc đã làm").inputValue())
          .isEqualTo("Đã rà soát lại toàn thành phố.");
      coordinator.field("Lý do số liệu khác thường").fill("Tính cả tổ dân phố.");
      coordinator.button("Gửi báo cáo").click();
      coordinator.told("Đã gửi báo cáo.");
      coordinator.told("Giải thích: Tính cả tổ dân phố.");
      checkOnThePhone(coordinator);
    }
  }

  private static void theCoordinatorReports() {
    try (Desk coordinator = onAPhone("dieuphoi.ha-noi")) {
      coordinator.open("/progress/rounds.xhtml");
      checkOnThePhone(coordinator);
      openReport(coordinator, "3.12");
      checkOnThePhone(coordinator);
      coordinator.field("Kỳ này").fill("812");
      coordinator.field("Việc đã làm").fill("Hỗ trợ tất cả nạn nhân có nhu cầu.");
      coordinator.field("Ngày hoàn thành").fill(TODAY);
      coordinator.button("Gửi báo cáo").click();
      coordinator.told("Tỷ lệ không được quá 100 %");
      assertThat(coordinator.field("Việc đã làm").inputValue()).contains("tất cả nạn nhân");
      coordinator.field("Kỳ này").fill("100");
      coordinator.button("Gửi báo cáo").click();
      coordinator.told("Báo cáo hoàn thành phải có ít nhất một minh chứng");
      attach(coordinator, "bien-ban.txt", "Biên bản chưa ký");
      coordinator.button("Xem trước").click();
      coordinator.told("Bản xem trước");
      checkOnThePhone(coordinator);
      coordinator.button("Gửi báo cáo").click();
      coordinator.told("Đã gửi báo cáo.");
      coordinator.told("số tiếp nhận");
      checkOnThePhone(coordinator);
    }
  }

  private static void theMinistrySendsItBack() {
    try (Desk ministry = OFFICE.desk("daumoi.byt")) {
      openReview(ministry);
      ministry.onAPhone();
      ministry.field("Nhận xét về minh chứng").fill("Thiếu chữ ký");
      ministry.button("Chưa đạt").click();
      ministry.told("Đã ghi đánh giá minh chứng.");
      ministry.act("Xác nhận");
      ministry.page.locator("[id='decide:confirm:form:go']").click();
      ministry.told("Có minh chứng chưa đạt");
      sendBack(ministry, REASONS);
      Accessibility.check(ministry.page);
    }
  }

  private static void theCoordinatorMends() {
    try (Desk coordinator = onAPhone("dieuphoi.ha-noi")) {
      openReport(coordinator, "3.12");
      coordinator.told(REASONS);
      coordinator.told("Thiếu chữ ký");
      checkOnThePhone(coordinator);
      coordinator.button("Bỏ tệp").click();
      coordinator.told("Đã bỏ tệp.");
      attach(coordinator, "bien-ban-da-ky.txt", "Biên bản đã ký");
      coordinator.button("Gửi báo cáo").click();
      coordinator.told("Đã gửi báo cáo.");
    }
  }

  private static void theMinistryConfirms() {
    try (Desk ministry = OFFICE.desk("daumoi.byt")) {
      openReview(ministry);
      ministry.button("Đạt").click();
      ministry.told("Đã ghi đánh giá minh chứng.");
      ministry.act("Xác nhận");
      ministry.page.locator("[id='decide:confirm:form:go']").click();
      ministry.told("Đã xác nhận báo cáo.");
      ministry.onAPhone();
    }
  }

  private static void openReview(Desk ministry) {
    ministry.open("/progress/review.xhtml");
    link(ministry, "3.12 · Thành phố Hà Nội").click();
    ministry.page.getByText("bien-ban").first().waitFor();
    Accessibility.check(ministry.page);
  }

  private static void sendBack(Desk reviewer, String reasons) {
    reviewer.act("Trả lại");
    reviewer.field("Lý do trả lại").fill(reasons);
    reviewer.page.locator("[id='decide:return:form:go']").click();
    reviewer.told("Đã trả lại báo cáo.");
  }

  private static void openReport(Desk coordinator, String task) {
    coordinator.open("/progress/rounds.xhtml");
    coordinator.page.locator("a.t[href*='report.xhtml']").first().click();
    coordinator.page.locator("nav a.g-chip").filter(having(task)).click();
    coordinator.page.locator("h2").filter(having(task)).waitFor();
  }

  private static void attach(Desk coordinator, String name, String content) {
    coordinator.page.locator("details.p-add > summary").click();
    coordinator
        .page
        .locator("input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    coordinator.field("Mô tả").fill(content);
    coordinator.field("Ngày của minh chứng").fill(TODAY);
    coordinator.button("Đính kèm").click();
    coordinator.told("Đã đính kèm minh chứng");
  }

  /** What leadership sees of the province, objective by objective. */
  private static String objectivesOfHaNoi() {
    try (Desk leadership = OFFICE.desk("lanhdao.bng")) {
      leadership.open("/reporting/dashboard.xhtml");
      leadership.page.locator("[data-tiles] a[data-code='01']").click();
      leadership.page.waitForURL("**body=LOCALITY**");
      return leadership.page.locator("[aria-labelledby='objectives-title']").innerText();
    }
  }

  private static Desk onAPhone(String userName) {
    Desk desk = OFFICE.desk(userName);
    desk.page.setViewportSize(375, 800);
    return desk;
  }

  private static void checkOnThePhone(Desk desk) {
    Accessibility.checkWidth(desk.page);
    Accessibility.check(desk.page);
  }

  private static Locator link(Desk desk, String text) {
    return desk.page.locator("nav a.g-chip").filter(having(text));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
