package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two changes of one clause, and two people at one draft: nothing merges by itself. */
class CollisionJourneyIT {
  private static final String RAISED = "Nâng chỉ tiêu nhiệm vụ 1.03 và 5.02";
  private static final String TODAY =
      LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
          .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void aDraftIsBroughtUpToTheEditionThatOvertookIt() {
    try (Desk drafter = desk("chuyenvien.ls")) {
      String draft = begin(drafter, "Hạ chỉ tiêu nhiệm vụ 1.03", "1.03");
      drafter.field("Thay đổi gì ở nhiệm vụ 1.03").selectOption("AMEND:TARGET");
      drafter.button("Thêm thay đổi").click();
      drafter.field("Chỉ tiêu").fill("110000");
      drafter.field("Lý do (tiếng Việt)").fill("Thị trường thu hẹp.");
      drafter.field("Căn cứ pháp lý").fill("402/QĐ-TTg");
      drafter.button("Gửi kiểm tra").waitFor();
      drafter.leaveField();

      anotherUpdateOfThatTargetIsPublished();

      drafter.page.navigate(draft);
      drafter.button("Cập nhật theo phiên bản mới").click();
      drafter.page.waitForURL("**/updates/rebase.xhtml*");
      Locator texts = drafter.page.locator(".u-three");
      assertThat(texts.textContent()).contains("120.000").contains("150.000").contains("110.000");
      drafter.told("do CN-10 thay đổi");
      Accessibility.check(drafter.page);
      drafter.onAPhone();

      confirm(drafter);
      drafter.page.locator(".g-errors li").first().waitFor();
      drafter.radio("Viết lại").check();
      drafter.field("Chỉ tiêu").fill("130000");
      Accessibility.check(drafter.page);
      confirm(drafter);

      drafter.told("Đã đưa đề xuất lên phiên bản mới");
      assertThat(drafter.field("Chỉ tiêu").inputValue()).isEqualTo("130000");
      drafter.button("Gửi kiểm tra").click();
      drafter.told("Đã gửi kiểm tra");
    }
  }

  @Test
  void twoPeopleAtOneDraftLoseNothing() {
    try (Desk first = desk("chuyenvien.ls");
        Desk second = desk("chuyenvien.ls")) {
      String draft = begin(first, "Sửa nhiệm vụ 4.02", "4.02");
      second.page.navigate(draft);
      second.field("Tên thay đổi (tiếng Anh)").waitFor();

      first.field("Lý do (tiếng Việt)").fill("Lý do của người thứ nhất.");
      first.field("Tên thay đổi (tiếng Việt)").fill("Sửa nhiệm vụ 4.02 – một");
      first.leaveField();
      slow(second);
      second.field("Căn cứ pháp lý").fill("402/QĐ-TTg");
      second.field("Tên thay đổi (tiếng Việt)").fill("Sửa nhiệm vụ 4.02 – hai");
      second.page.keyboard().press("Tab");

      second.told("Người khác vừa sửa bản nháp này");
      Accessibility.check(second.page);
      assertThat(second.page.locator("fieldset.u-moved").count()).isEqualTo(3);
      Locator title =
          second
              .page
              .locator("fieldset.u-moved")
              .filter(new Locator.FilterOptions().setHasText("cả hai cùng sửa"));
      assertThat(title.locator("input:checked").count()).isZero();
      title.getByLabel("Lấy bản vừa lưu").check();
      second.button("Lưu những gì đã chọn").click();
      second.page.locator("#draft\\:overtaken fieldset").first().waitFor(hidden());

      assertThat(second.field("Tên thay đổi (tiếng Việt)").inputValue())
          .isEqualTo("Sửa nhiệm vụ 4.02 – một");
      assertThat(second.field("Lý do (tiếng Việt)").inputValue())
          .isEqualTo("Lý do của người thứ nhất.");
      assertThat(second.field("Căn cứ pháp lý").inputValue()).isEqualTo("402/QĐ-TTg");
    }
  }

  /** Answers come so late that the next thing is done before they are there. */
  private static void slow(Desk desk) {
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 700);
    line.addProperty("downloadThroughput", -1);
    line.addProperty("uploadThroughput", -1);
    desk.page.context().newCDPSession(desk.page).send("Network.emulateNetworkConditions", line);
  }

  private static String begin(Desk drafter, String title, String task) {
    drafter.open("/updates/start.xhtml?task=" + task);
    drafter.page.getByLabel(Pattern.compile("Sửa đổi, bổ sung –")).check();
    drafter.field("Tên thay đổi (tiếng Việt)").fill(title);
    drafter.button("Bắt đầu soạn").click();
    drafter.page.waitForURL("**/updates/edit.xhtml*");
    return drafter.page.url();
  }

  private static void anotherUpdateOfThatTargetIsPublished() {
    try (Desk approver = desk("thutruong.bng")) {
      approver.openWork(RAISED);
      approver.act("Phê duyệt");
      approver.button("Xác nhận phê duyệt").click();
      approver.told("Đã phê duyệt");
    }
    try (Desk publisher = desk("congbo.bng")) {
      publisher.openWork(RAISED);
      publisher.act("Công bố");
      publisher.field("Sổ quyết định").fill("QĐ-BNG");
      publisher.field("Ngày quyết định").fill(TODAY);
      publisher.field("Ngày có hiệu lực").fill(TODAY);
      publisher.field("Chức danh người ký").fill("Thứ trưởng Bộ Ngoại giao");
      publisher.page.keyboard().press("Tab");
      publisher.page.locator("form[id$=publish] button[id$=confirm]").click();
      publisher.told("Đã công bố phiên bản mới");
    }
  }

  private static void confirm(Desk drafter) {
    drafter.page.locator("button[id$=confirm]").click();
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
