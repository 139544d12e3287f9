package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The deputy minister travels; somebody signs in his place, but not everybody can. */
class SubstituteJourneyIT {
  private static final String PRINCIPAL = "Thứ trưởng Bộ Ngoại giao";

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void oneStandsInForAnotherAndSignsWithBothNames() {
    theDeputyMinisterAsks("Bộ phận thường trực");
    accept("thuongtruc.ls");
    whoSubmittedItIsRefused();
    theDeputyMinisterEndsIt();
    theDeputyMinisterAsks("Lãnh đạo Bộ Ngoại giao");
    accept("lanhdao.bng");
    theSubstituteDecides();
  }

  private void theDeputyMinisterAsks(String substitute) {
    try (Desk deputy = desk("thutruong.bng")) {
      deputy.open("/access/substitute.xhtml");
      Accessibility.check(deputy.page);
      deputy.onAPhone();
      Locator choice = deputy.page.locator("select[id$=\"substitute:input\"]");
      choice.selectOption(
          choice
              .locator("option")
              .filter(new Locator.FilterOptions().setHasText(substitute))
              .first()
              .getAttribute("value"));
      deputy.button("Sắp xếp").click();
      deputy.told("Lý do: hãy điền mục này");
      deputy.field("Lý do").fill("Công tác nước ngoài");
      deputy.button("Sắp xếp").click();
      deputy.told("Đã sắp xếp người thay");
    }
  }

  private void accept(String substitute) {
    try (Desk desk = desk(substitute)) {
      desk.told("nhờ bạn thay");
      desk.open("/access/substitutes.xhtml");
      Accessibility.check(desk.page);
      desk.onAPhone();
      desk.page
          .locator("button")
          .filter(new Locator.FilterOptions().setHasText("Nhận thay"))
          .click();
      desk.told("Bạn đã nhận thay");
      desk.told("Bạn đang thay " + PRINCIPAL);
    }
  }

  private void whoSubmittedItIsRefused() {
    try (Desk office = desk("thuongtruc.ls")) {
      theirWork(office).first().click();
      office.told("Bạn ký thay " + PRINCIPAL);
      assertThat(office.page.locator("summary.g-btn").allInnerTexts())
          .noneMatch(label -> label.contains("Phê duyệt"));
    }
  }

  private void theDeputyMinisterEndsIt() {
    try (Desk deputy = desk("thutruong.bng")) {
      deputy.open("/access/substitutes.xhtml");
      deputy
          .page
          .locator("button")
          .filter(new Locator.FilterOptions().setHasText("Chấm dứt"))
          .click();
      deputy.told("Đã chấm dứt ủy quyền");
    }
  }

  private void theSubstituteDecides() {
    try (Desk substitute = desk("lanhdao.bng")) {
      Locator work = theirWork(substitute).first();
      String title = work.innerText();
      Accessibility.check(substitute.page);
      work.click();
      substitute.told("Bạn ký thay " + PRINCIPAL);
      Accessibility.check(substitute.page);
      String address = substitute.page.url();
      substitute.act("Phê duyệt");
      substitute.button("Xác nhận phê duyệt").click();
      substitute.told("Đã phê duyệt");
      substitute.page.navigate(address);
      substitute
          .page
          .getByRole(AriaRole.TAB)
          .filter(new Locator.FilterOptions().setHasText("Lịch sử"))
          .click();
      assertThat(substitute.page.locator(".u-history li").first().innerText())
          .as(title)
          .contains("thay " + PRINCIPAL);
    }
  }

  private static Locator theirWork(Desk desk) {
    desk.open("/workflow/inbox.xhtml?view=STANDING_IN");
    return desk.page.locator("tbody a.t");
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
