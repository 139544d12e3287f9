package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding by typing, with keys only; and a calendar that reads one's deadlines. */
class SearchJourneyIT {
  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void theBestFindingOpensWithThreeKeys() {
    try (Desk health = OFFICE.desk("daumoi.byt")) {
      health.page.keyboard().press("Control+k");
      health.page.keyboard().type("bng");
      Locator first = health.page.locator("#q-findings [role=option]").first();
      // What the first letters alone find is shown for a moment.
      first.filter(new Locator.FilterOptions().setHasText("Bộ Ngoại giao")).waitFor();
      Accessibility.check(health.page);

      health.page.keyboard().press("ArrowDown");
      assertThat(health.page.locator("#q").getAttribute("aria-activedescendant"))
          .isEqualTo("q-finding-0");
      health.page.keyboard().press("Enter");

      health.page.waitForURL("**/reporting/body.xhtml?body=*");
    }
  }

  @Test
  void thePageOfFindingsMarksWordsAndNarrowsByKind() {
    try (Desk health = OFFICE.desk("daumoi.byt")) {
      health.page.keyboard().press("/");
      health.page.keyboard().type("quang nam");
      health.page.keyboard().press("Enter");
      health.page.waitForURL("**/search/results.xhtml?q=quang*");
      assertThat(health.page.locator(".s-findings a.t").first().textContent())
          .isEqualTo("Thành phố Đà Nẵng");
      assertThat(health.page.getByText("nay thuộc Thành phố Đà Nẵng").count()).isPositive();
      Accessibility.check(health.page);
      health.onAPhone();

      health.open("/search/results.xhtml?q=lao+dong&kind=TASK");
      assertThat(health.page.locator(".s-findings mark").first().textContent())
          .isEqualToIgnoringCase("lao");
      health.open("/search/results.xhtml?q=xyzzyx");
      health.told("Không tìm thấy");
      Accessibility.check(health.page);
    }
  }

  @Test
  void aCalendarReadsDeadlinesWithoutSignInUntilItIsRevoked() throws Exception {
    try (Desk office = OFFICE.desk("thuongtruc.ls");
        Desk calendar = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      office.open("/notifications/calendar.xhtml");
      office.field("Tên gọi").fill("Outlook");
      office.button("Tạo địa chỉ").click();
      office.page.locator("#feed-address").waitFor();
      Accessibility.check(office.page);
      String path =
          office.page.locator("#feed-address").inputValue().replaceFirst(".*/feeds", "/feeds");

      APIResponse answer = get(calendar, path);
      assertThat(answer.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
      assertThat(answer.headers().get("cache-control")).contains("no-store");
      Calendar read = new CalendarBuilder().build(new StringReader(answer.text()));
      assertThat(read.validate().hasErrors()).isFalse();
      assertThat(read.getComponents()).isNotEmpty();

      office.open("/notifications/calendar.xhtml");
      office.onAPhone();
      office.button("Thu hồi").click();
      office.told("Đã thu hồi");
      assertThat(get(calendar, path).status()).isEqualTo(404);
    }
  }

  private static APIResponse get(Desk desk, String path) {
    return desk.page.context().request().get(OFFICE.address() + path);
  }
}
