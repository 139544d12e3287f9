package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two provinces merge, and a ministry’s work is handed to two others. */
class SuccessionJourneyIT {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void theRegisterShowsUnitsAsTheyWereAndWhatTheyBecame() {
    try (Desk auditor = OFFICE.desk("kiemtoan")) {
      auditor.open("/localities/register.xhtml?day=2025-06-30");
      auditor.told("63 tỉnh, thành phố ngày 30/06/2025");
      auditor.open("/localities/register.xhtml?text=thua+thien");
      auditor.told("Thừa Thiên Huế");
      auditor.open("/localities/register.xhtml");
      auditor.told("34 tỉnh, thành phố");
      assertThat(auditor.page.content()).contains("202/2025/QH15").contains("Tỉnh Quảng Bình");
      assertThat(auditor.page.getByText("Sắp xếp đơn vị").count()).isZero();
      auditor.onAPhone();
      auditor.open("/agencies/register.xhtml?day=2025-02-28");
      auditor.told("23 cơ quan ngày 28/02/2025");
      auditor.onAPhone();
    }
  }

  @Test
  void theStandingOfficeLooksAndThenCarriesOutAMerger() {
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/localities/change.xhtml");
      Accessibility.check(office.page);
      office.page.getByLabel("Tỉnh Điện Biên (11)").check();
      input(office, "from").fill(LocalDate.now(HANOI).format(DAY));
      office.button("Xem trước").click();
      office.told("Sáp nhập cần ít nhất hai đơn vị khác nhau");
      office.told("Hãy ghi số, ký hiệu văn bản");

      office.page.getByLabel("Tỉnh Lai Châu (12)").check();
      fillIn(office, "14", "Điện Biên");
      input(office, "legalBasis").fill("1/2026/QH16");
      office.button("Xem trước").click();
      office.told("Mã 14 đang được Tỉnh Sơn La sử dụng");

      input(office, "code").fill("11");
      office.button("Xem trước").click();
      office.told("34 trước đó, 33 từ ngày có hiệu lực");
      office.onAPhone();
      office.button("Thực hiện").click();
      office.told("đánh dấu xác nhận");
      office.page.locator("[id$=\"confirmed:input\"] .ui-chkbox-box").click();
      office.button("Thực hiện").click();
      office.told("Đã ghi vào sổ");
      office.told("33 tỉnh, thành phố");
    }
  }

  @Test
  void aMergerThatLiesAheadIsTakenBack() {
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/localities/change.xhtml");
      office.page.getByLabel("Tỉnh Cao Bằng (04)").check();
      office.page.getByLabel("Tỉnh Lạng Sơn (20)").check();
      fillIn(office, "04", "Cao Bằng");
      input(office, "from").fill(LocalDate.now(HANOI).plusMonths(6).format(DAY));
      input(office, "legalBasis").fill("2/2026/QH16");
      office.button("Xem trước").click();
      office.told("34 trước đó, 33 từ ngày có hiệu lực");
      office.page.locator("[id$=\"confirmed:input\"] .ui-chkbox-box").click();
      office.button("Thực hiện").click();
      office.told("Đã ghi vào sổ");

      takeBack(office, "/localities/register.xhtml");
      office.told("Các đơn vị giữ nguyên như trước");
      office.told("34 tỉnh, thành phố");
      assertThat(office.page.content()).contains("Đã rút lại").contains("Hoãn theo 3/2026/QH16");
    }
  }

  @Test
  void theEndOfAMinistryThatLiesAheadIsTakenBack() {
    try (Desk office = OFFICE.desk("thuongtruc.ls")) {
      office.open("/agencies/change.xhtml");
      Accessibility.check(office.page);
      choose(office.page.locator("select[id$=\"change:agency:input\"]"), "Thanh tra Chính phủ");
      office.page.getByLabel("Bộ Tư pháp").check();
      input(office, "from").fill(LocalDate.now(HANOI).plusMonths(6).format(DAY));
      input(office, "legalBasis").fill("2/2026/QH16");
      office.button("Xem trước").click();
      office.page.locator("[id$=\"confirmed:input\"] .ui-chkbox-box").click();
      office.onAPhone();
      office.button("Thực hiện").click();
      office.told("Đã ghi vào sổ");

      takeBack(office, "/agencies/register.xhtml");
      office.told("Cơ quan tiếp tục như trước");
      assertThat(office.page.content()).contains("Đã rút lại").contains("Hoãn theo 3/2026/QH16");
    }
  }

  private static void takeBack(Desk office, String register) {
    office.open(register);
    office.page.locator("a[href*=withdraw]").first().click();
    office.page.waitForURL("**/withdraw.xhtml**");
    Accessibility.check(office.page);
    office.onAPhone();
    office.page.locator("button[id$=send]").click();
    office.told("Lý do rút lại: hãy điền mục này");
    office.field("Lý do rút lại").fill("Hoãn theo 3/2026/QH16");
    office.page.locator("button[id$=send]").click();
  }

  @Test
  void aBodyIsHandedOverToTwoOthersItemByItem() {
    try (Desk administrator = OFFICE.desk("quantri")) {
      administrator.open("/access/hand-over.xhtml");
      choose(administrator.page.locator("select[id$=\"body:from:input\"]"), "Ngân hàng Nhà nước");
      choose(administrator.page.locator("select[id$=\"body:to:input\"]"), "Bộ Tài chính");
      administrator.page.locator("form[id$=body] details summary").first().click();
      administrator.page.getByLabel("Bộ Công Thương").check();
      administrator.page.locator("button[id$=\"body:look\"]").click();
      administrator.told("Người và quyền");
      administrator.onAPhone();
      administrator.page.locator("form[id$=body]").getByLabel("Lý do").fill("Chia chức năng");
      administrator.page.locator("button[id$=\"body:send\"]").click();
      administrator.told("chưa chọn cơ quan tiếp nhận");
      Locator takers = administrator.page.locator("select[id$=\"taker:input\"]");
      for (int row = 0; row < takers.count(); row++) {
        choose(takers.nth(row), row % 2 == 0 ? "Bộ Tài chính" : "Bộ Công Thương");
      }
      administrator.page.locator("button[id$=\"body:send\"]").click();
      administrator.told("Đã bàn giao");
    }
  }

  private static void fillIn(Desk desk, String code, String name) {
    input(desk, "code").fill(code);
    input(desk, "name").fill(name);
    input(desk, "nameEn").fill("Dien Bien");
    input(desk, "fullName").fill("Tỉnh " + name);
    input(desk, "fullNameEn").fill("Dien Bien Province");
  }

  private static Locator input(Desk desk, String field) {
    return desk.page
        .locator("[id$=\"change:" + field + ":input\"]")
        .and(desk.page.locator("input, select"));
  }

  private static void choose(Locator select, String label) {
    select.selectOption(
        select
            .locator("option")
            .filter(new Locator.FilterOptions().setHasText(label))
            .first()
            .getAttribute("value"));
  }
}
