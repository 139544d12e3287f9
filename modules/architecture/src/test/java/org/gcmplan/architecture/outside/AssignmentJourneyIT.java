package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coordinator answers from a phone; the ministry that gave the task replies. */
class AssignmentJourneyIT {
  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void aTaskIsRefusedUpheldAndAccepted() {
    theCoordinatorRefuses();
    theStandingOfficeUpholds();
    theCoordinatorAccepts();
  }

  @Test
  void moreTimeIsGranted() {
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/assignments/replies.xhtml");
      Accessibility.check(office.page);
      office
          .page
          .locator("tr")
          .filter(new Locator.FilterOptions().setHasText("Thành phố Hà Nội"))
          .locator("a.t[href*=decide]")
          .click();
      office.field("Lý do của quyết định").fill("Lý do hợp lý.");
      office.onAPhone();
      office.button("Đồng ý gia hạn").click();
      office.told("Đã đồng ý gia hạn.");
    }
    try (Desk hanoi = OFFICE.desk("dieuphoi.ha-noi")) {
      hanoi.open("/assignments/task.xhtml?task=2.12&body=");
      hanoi.told("thời hạn gốc 31/12/");
      hanoi.onAPhone();
    }
  }

  @Test
  void aDayThatNoCalendarHasIsRefusedAndTheReasonIsKept() {
    try (Desk danang = OFFICE.desk("dieuphoi.da-nang")) {
      danang.open("/assignments/mine.xhtml");
      danang.page.locator("a.t[href*='task=2.12']").first().click();
      danang.page.locator("a[href*='extension.xhtml']").first().click();
      danang.field("Lý do").fill("Mưa lũ");
      danang.field("Gia hạn đến ngày").fill("31/02/2027");
      danang.button("Gửi đề nghị").click();
      danang.told("Gia hạn đến ngày: không phải là ngày");
      assertThat(danang.field("Gia hạn đến ngày").inputValue()).isEqualTo("31/02/2027");
      assertThat(danang.field("Lý do").inputValue()).isEqualTo("Mưa lũ");
      Accessibility.check(danang.page);
    }
  }

  @Test
  void ownTasksLeadToReportsWorkbookAndCalendar() throws Exception {
    try (Desk hue = OFFICE.desk("dieuphoi.hue");
        Desk calendar = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      hue.open("/assignments/mine.xhtml");
      hue.page.locator("a[href*='workbook.xhtml']").click();
      hue.page.locator("nav a[href*='mine.xhtml']").first().click();
      hue.page.locator("a.t[href*='task=2.12']").first().click();
      hue.told("Kế hoạch và thực tế: Thành phố Huế");
      hue.page.locator("details.a-units summary").click();
      hue.told("Thành phố Hải Phòng");
      hue.onAPhone();

      hue.open("/notifications/calendar.xhtml");
      hue.field("Tên gọi").fill("Outlook");
      hue.button("Tạo địa chỉ").click();
      String address = hue.page.locator("#feed-address").inputValue();
      String feed =
          calendar
              .page
              .context()
              .request()
              .get(OFFICE.address() + address.replaceFirst(".*/feeds", "/feeds"))
              .text();
      Calendar read = new CalendarBuilder().build(new StringReader(feed));
      assertThat(read.validate().hasErrors()).isFalse();
      assertThat(read.getComponents().toString())
          .contains("SUMMARY:Thời hạn nhiệm vụ 2.12")
          .contains("/assignments/task.xhtml?task=2.12&body=LOCALITY:");
    }
  }

  @Test
  void aTaskIsWatchedUntilItIsNoLonger() {
    try (Desk leader = OFFICE.desk("lanhdao.bng")) {
      leader.open("/publication/task.xhtml?task=1.03");
      leader.button("Theo dõi").click();
      leader.button("Đang theo dõi").waitFor();
      leader.onAPhone();
      leader.open("/workflow/watched.xhtml");
      leader.told("Chưa có gì mới từ");
      leader.onAPhone();
      leader.button("Thôi theo dõi nhiệm vụ 1.03").click();
      leader.told("Chưa theo dõi nhiệm vụ nào");
      Accessibility.check(leader.page);
    }
  }

  @Test
  void whoeverProposesAnotherBodyPicksIt() {
    try (Desk defence = OFFICE.desk("dieuphoi.bqp")) {
      defence.open("/assignments/mine.xhtml");
      notice(defence).locator("a.g-btn").first().click();
      assertThat(defence.field("Cơ quan được đề xuất").isVisible()).isFalse();
      defence.radio("Đề xuất cơ quan khác").check();
      assertThat(defence.field("Cơ quan được đề xuất").isVisible()).isTrue();
      defence.field("Câu hỏi hoặc lý do").fill("Thuộc chức năng của cơ quan khác.");
      defence.onAPhone();
      defence.button("Gửi trả lời").click();
      defence.told("Hãy chọn cơ quan.");
      assertThat(defence.field("Câu hỏi hoặc lý do").inputValue()).startsWith("Thuộc chức năng");
    }
  }

  private void theCoordinatorRefuses() {
    try (Desk health = OFFICE.desk("dieuphoi.byt")) {
      health.open("/assignments/mine.xhtml");
      health.onAPhone();
      health.page.setViewportSize(375, 800);
      notice(health).locator("a.g-btn").first().click();
      health.radio("Từ chối, nêu lý do").check();
      health.button("Gửi trả lời").click();
      health.told("Hãy ghi rõ nội dung");
      health.field("Câu hỏi hoặc lý do").fill("Không thuộc chức năng của Bộ.");
      health.onAPhone();
      health.button("Gửi trả lời").click();
      health.told("Đã gửi lý do từ chối.");
    }
  }

  private void theStandingOfficeUpholds() {
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/assignments/replies.xhtml");
      office
          .page
          .locator("a.t")
          .filter(new Locator.FilterOptions().setHasText("1.09"))
          .first()
          .click();
      office.told("Không thuộc chức năng của Bộ.");
      office.radio("Giữ nguyên việc giao").check();
      office.field("Nội dung trả lời hoặc lý do").fill("Theo chức năng của Bộ.");
      office.onAPhone();
      office.button("Quyết định").click();
      office.told("Đã giữ nguyên việc giao.");
    }
  }

  private void theCoordinatorAccepts() {
    try (Desk health = OFFICE.desk("dieuphoi.byt")) {
      health.open("/assignments/mine.xhtml");
      health.told("Theo chức năng của Bộ.");
      health.button("Nhận tất cả nhiệm vụ chưa trả lời").click();
      health.told("Đã nhận các nhiệm vụ.");
      assertThat(notice(health).count()).isZero();
    }
  }

  private static Locator notice(Desk desk) {
    return desk.page.locator(".a-notice");
  }
}
