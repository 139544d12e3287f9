package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Deciding fast and without harm: in bulk, by keys, taken back; and finding it again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BulkJourneyIT {
  private static final String AWAITING_APPROVAL = "CN-10";
  private static final String TIME_TO_LOOK_AND_TAKE_BACK = "25";

  @RegisterExtension
  static final OpenOffice OFFICE =
      new OpenOffice(Map.of("GCMPLAN_UNDO_SECONDS", TIME_TO_LOOK_AND_TAKE_BACK));

  @Test
  @Order(1)
  void whatCannotBeDoneInBulkIsExplainedWithALink() {
    try (Desk office = desk("thuongtruc.ls")) {
      office.open("/inbox");
      office.page.locator("[data-bulk-all]").check();
      assertThat(office.page.locator("[data-bulk-none]").isVisible()).isTrue();
      office.page.locator("[data-bulk-all]").uncheck();
      office.page.locator("[data-bulk-item=SUBMIT_FOR_APPROVAL]").first().check();
      Accessibility.check(office.page);
      office.page.locator("[data-bulk-act=SUBMIT_FOR_APPROVAL]").click();
      office.told("Chưa làm được: 1");
      office.told("chưa được tiếp thu hoặc giải trình");
      Accessibility.check(office.page);
      office.onAPhone();
      assertThat(office.page.locator("button[id$=confirm]").count()).isZero();
      office.page.locator("a.t").first().click();
      office.page.locator("h1").waitFor();
      Locator blocked = office.page.locator("button[aria-disabled=true]").first();
      String why = blocked.getAttribute("aria-describedby");
      assertThat(office.page.locator("#" + why).innerText()).contains("chưa được tiếp thu");
      Accessibility.check(office.page);
    }
  }

  @Test
  @Order(2)
  void aDecisionInBulkIsTakenBackAndNothingHappened() {
    try (Desk approver = desk("thutruong.bng")) {
      approver.open("/inbox");
      approver.page.locator("[data-bulk-item=APPROVE]").first().check();
      approver.page.locator("[data-bulk-act=APPROVE]").click();
      approver.page.locator("button[id$=confirm]").click();
      approver.toldAndMayUndo("Đã phê duyệt " + AWAITING_APPROVAL);
      approver.toldAndMayUndo("đang phê duyệt đề xuất này");
      Accessibility.check(approver.page);
      approver.page.keyboard().press("z");
      approver.toldAndMayUndo("Đã hoàn tác");
      approver.open("/inbox");
      assertThat(approver.page.locator("[data-bulk-item=APPROVE]").count()).isOne();
      assertThat(approver.page.locator(".g-toast").count()).isZero();
    }
  }

  @Test
  @Order(3)
  void aFilterIsKeptUnderANameAndSharedAsALink() {
    try (Desk office = desk("thuongtruc.ls");
        Desk colleague = desk("thutruong.bng")) {
      office.open("/workflow/inbox.xhtml?due=OVERDUE");
      office.page.getByText("Lưu bộ lọc").click();
      office.field("Tên bộ lọc").fill("Quá hạn");
      office.button("Lưu").click();
      office.told("Đã lưu bộ lọc");
      office.page.locator(".rail .sub a").filter(named("Quá hạn")).waitFor();
      office.open("/workflow/views.xhtml");
      Accessibility.check(office.page);
      office.onAPhone();
      office.button("Chia sẻ trong cơ quan").click();
      office.told("Cả cơ quan nay thấy bộ lọc này");

      colleague.open("/inbox");
      colleague.page.locator(".rail .sub a").filter(named("Quá hạn")).click();
      colleague.page.waitForURL(Pattern.compile(".*due=OVERDUE.*"));
      colleague.told("Không có việc nào khớp bộ lọc");
    }
  }

  @Test
  @Order(4)
  void anApproverDecidesWithTheKeyboardOnly() {
    try (Desk approver = desk("thutruong.bng")) {
      Page page = approver.page;
      approver.open("/workflow/views.xhtml");
      page.keyboard().press("?");
      page.locator("dialog#help[open]").waitFor();
      Accessibility.check(page);
      page.keyboard().press("Escape");
      page.keyboard().press("g");
      page.keyboard().press("i");
      page.waitForURL("**/inbox");
      page.keyboard().press("j");
      page.keyboard().press("Enter");
      page.locator(".g-steps").waitFor();
      approver.isWhole();
      page.keyboard().press("a");
      Locator confirm = page.locator("form[id$=approve] button");
      confirm.waitFor();
      for (int tabs = 0; tabs < 20 && !isFocused(confirm); tabs++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      approver.toldAndMayUndo("Đã phê duyệt " + AWAITING_APPROVAL);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "undo-toast.png")));
      page.locator(".g-toast").waitFor(gone());
      approver.open("/inbox");
      approver.told("Không có việc nào chờ bạn");
    }
  }

  @Test
  @Order(5)
  void keysAreSilentInFieldsAndWhenTurnedOff() {
    try (Desk office = desk("thuongtruc.ls")) {
      Page page = office.page;
      page.locator("#inbox-text").pressSequentially("j?x");
      assertThat(page.locator("#inbox-text").inputValue()).isEqualTo("j?x");
      assertThat(page.locator("dialog#help[open]").count()).isZero();
      page.locator("[data-help]").click();
      page.locator("[data-keys-off]").check();
      page.keyboard().press("Escape");
      page.locator("h1").click();
      page.keyboard().press("?");
      assertThat(page.locator("dialog#help[open]").count()).isZero();
    }
  }

  private static boolean isFocused(Locator element) {
    return (Boolean) element.evaluate("element => element === document.activeElement");
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
