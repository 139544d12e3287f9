package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ministries and the standing office talk about an update, clause by clause. */
class ConsultationJourneyIT {
  private static final String NEW_TASK = "Bổ sung nhiệm vụ 3.15";
  private static final String EXTENSION = "Gia hạn thời hạn hoàn thành nhiệm vụ 2.01 và 5.04";

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void anOpinionLeavesTheHouseWithItsRemarksOnceTheHeadHasSigned() {
    try (Desk culture = desk("lanhdao.bvhttdl")) {
      culture.openWork(NEW_TASK);
      culture.act("Trả lại để sửa");
      culture.field("Cần sửa gì").fill("Nêu rõ đề nghị với từng mục.");
      culture.button("Trả lại đầu mối").click();
      culture.told("Đã trả lại");
    }
    try (Desk focalPoint = desk("daumoi.bvhttdl")) {
      focalPoint.openWork(NEW_TASK);
      focalPoint.told("Nêu rõ đề nghị với từng mục.");
      focalPoint.act("Cho ý kiến");
      Locator form = focalPoint.page.locator("form[id$=opinion]");
      form.locator("details.u-remark > summary").filter(hasText("Chỉ tiêu")).click();
      form.getByLabel("Góp ý về 3.15, Chỉ tiêu").fill("Nên bắt đầu từ mức thấp hơn.");
      form.getByLabel("Chỉ tiêu", new Locator.GetByLabelOptions().setExact(true)).fill("80");
      Accessibility.check(focalPoint.page);
      focalPoint.onAPhone();
      focalPoint.button("Trình lãnh đạo ký").click();
      focalPoint.told("Đã trình lãnh đạo ký");
    }
    try (Desk office = desk("thuongtruc.ls")) {
      office.open("/updates/list.xhtml?text=CN-06");
      office.page.locator("main a").filter(hasText(NEW_TASK)).first().click();
      office.page.locator(".g-steps").waitFor();
      assertThat(office.page.content()).doesNotContain("Nên bắt đầu từ mức thấp hơn.");
    }
    try (Desk culture = desk("lanhdao.bvhttdl")) {
      culture.openWork(NEW_TASK);
      culture.act("Ký ý kiến");
      culture.told("Nên bắt đầu từ mức thấp hơn.");
      culture.button("Ký và gửi ý kiến").click();
      culture.told("Đã ký và gửi ý kiến");
    }
  }

  @Test
  void aWordingIsTakenOverADisagreementOverruledAndTheOthersKeepTheirOpinion() {
    takeTheWordingOver();
    overruleInTheTable();
    for (String focalPoint :
        List.of("daumoi.btc", "daumoi.bnv", "daumoi.btp", "daumoi.tp-ho-chi-minh")) {
      keepTheOpinion(focalPoint);
    }
    submit();
    try (Desk approver = desk("thutruong.bng")) {
      approver.openWork(EXTENSION);
      approver.act("Phê duyệt");
      approver.button("Xác nhận phê duyệt").click();
      approver.told("Đã phê duyệt");
    }
  }

  private void takeTheWordingOver() {
    try (Desk office = desk("thuongtruc.ls")) {
      office.openWork(EXTENSION);
      Locator remark = office.page.locator("#r-1");
      remark.locator("summary").filter(hasText("Trao đổi")).click();
      remark.getByLabel("Trao đổi về góp ý 1").fill("Đã thống nhất với Bộ Công an.");
      remark.getByText("Gửi", new Locator.GetByTextOptions().setExact(true)).click();
      office.told("Đã gửi trao đổi");
      office.button("Áp dụng câu chữ này").click();
      office.told("Đã áp dụng câu chữ được đề xuất");
      office.told("cho trên bản cũ");
      Accessibility.check(office.page);
      office.onAPhone();
    }
  }

  private void overruleInTheTable() {
    try (Desk office = desk("thuongtruc.ls")) {
      office.openWork(EXTENSION);
      office.page.locator("a").filter(hasText("Bảng tổng hợp, tiếp thu")).first().click();
      office.page.locator("table.u-opinions").waitFor();
      Accessibility.check(office.page);
      office.onAPhone();
      Locator row =
          office.page.locator("table.u-opinions tbody tr").filter(hasText("Bộ Công an")).first();
      row.getByLabel(Pattern.compile("Cách xử lý")).selectOption("OVERRULED");
      row.getByText("Chưa lưu: hãy nêu nội dung giải trình").waitFor();
      row.getByLabel(Pattern.compile("Nội dung trả lời"))
          .fill("Phải kịp kỳ báo cáo của Liên hợp quốc.");
      office.page.keyboard().press("Tab");
      row.getByText("Đã lưu").waitFor();
    }
  }

  private void keepTheOpinion(String focalPoint) {
    try (Desk ministry = desk(focalPoint)) {
      ministry.open("/updates/list.xhtml?text=CN-07");
      ministry.page.locator("main a").filter(hasText(EXTENSION)).first().click();
      ministry.act("Giữ nguyên ý kiến");
      ministry.button("Giữ nguyên ý kiến").click();
      ministry.told("Đã giữ nguyên ý kiến cho bản hiện nay");
    }
  }

  private void submit() {
    try (Desk office = desk("thuongtruc.ls")) {
      office.openWork(EXTENSION);
      office.act("Trình phê duyệt");
      office.button("Xác nhận trình").click();
      office.told("Đã trình phê duyệt");
    }
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Desk desk(String userName) {
    return OFFICE.desk(userName);
  }
}
