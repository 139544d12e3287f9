package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A council meets: five desks, a secret ballot with a member concerned, a tie, and minutes. */
class CouncilJourneyIT {
  private static final List<String> MEMBERS =
      List.of("chutich.hoidong", "uyvien1.hoidong", "uyvien2.hoidong");
  private static final String CHAIRS = "trâu đen ăn cỏ đồng xa";
  private static final String SECRETARYS = "hạt gạo làng ta có vị phù sa";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  private String room = "";

  @Test
  void aSittingFromItsCallToItsMinutes() {
    try (Desk secretary = OFFICE.desk("khenthuong.bng");
        Desk chair = OFFICE.desk(MEMBERS.get(0));
        Desk first = OFFICE.desk(MEMBERS.get(1));
        Desk second = OFFICE.desk(MEMBERS.get(2))) {
      aCouncil(secretary);
      called(secretary);
      prepared(secretary);
      Stream.of(chair, first, second).forEach(this::declares);
      opened(secretary);
      entrusted(secretary, chair);
      Set<String> codes =
          Stream.of(votes(chair, 0), votes(first, 1))
              .flatMap(List::stream)
              .collect(Collectors.toSet());
      nothingToVoteOn(second);
      counted(secretary, codes);
      tied(chair);
      minutes(secretary, chair);
    }
    nothingForTheAdministrator();
  }

  private void aCouncil(Desk secretary) {
    secretary.open("/council/list.xhtml");
    secretary.page.locator("summary.c-summary").click();
    fill(secretary, "establish:name", "Hội đồng của hành trình");
    fill(secretary, "establish:legalBasis", "Quyết định 1204/QĐ-BNG");
    fill(secretary, "establish:establishedOn", "02/06/2025");
    go(secretary, "[id='establish:go']", "Đã thành lập hội đồng");
    appoint(secretary, "Chủ tịch Hội đồng", "CHAIR");
    appoint(secretary, "tổ chức cán bộ", "MEMBER");
    appoint(secretary, "Công đoàn", "MEMBER");
    appoint(secretary, "Thường trực thi đua", "SECRETARY");
  }

  private static void appoint(Desk secretary, String name, String function) {
    choose(secretary, "appoint:account", name);
    secretary.page.locator(input("appoint:function")).selectOption(function);
    fill(secretary, "appoint:from", "02/06/2025");
    secretary.page.locator("[id='appoint:go']").click();
    secretary.page.locator("td b.t").filter(having(name)).waitFor();
  }

  private void called(Desk secretary) {
    secretary.page.locator("a.g-btn.primary").click();
    secretary.page.locator(input("call:title")).waitFor();
    Accessibility.check(secretary.page);
    fill(secretary, "call:title", "Phiên họp của hành trình");
    fill(secretary, "call:day", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DAY));
    fill(secretary, "call:place", "Phòng 101");
    fill(secretary, "call:agenda", "Phòng Bảo hộ công dân\nPhòng Lễ tân");
    go(secretary, "[id='call:go']", "Đã triệu tập phiên họp");
    room = secretary.page.url().replaceAll("&done=.*", "").replaceAll(".*/council/", "/council/");
  }

  private void prepared(Desk secretary) {
    secretary.open(room.replace("room", "agenda"));
    go(secretary, "[id='motions:1:place:up']", "Đã xếp lại chương trình");
    Locator first = secretary.page.locator("form[id='motions:0:concern']");
    secretary.page.locator("summary").filter(having("Người, cơ quan được xem xét")).first().click();
    first.locator("label").filter(having("Công đoàn")).click();
    go(secretary, "[id='motions:0:concern:go']", "Đã lưu người");
    secretary.page.locator("summary").filter(having("Người, cơ quan được xem xét")).first().click();
    assertThat(first.locator("input:checked").count()).isOne();
    fill(secretary, "add:agenda", "Việc thêm nhầm");
    go(secretary, "[id='add:go']", "Đã thêm nội dung");
    secretary.page.locator("summary").filter(having("Rút khỏi chương trình")).last().click();
    fill(secretary, "motions:2:withdraw:reason", "Thêm nhầm");
    go(secretary, "[id='motions:2:withdraw:go']", "Đã rút nội dung");
    secretary.onAPhone();
  }

  private void declares(Desk member) {
    member.open("/council/list.xhtml");
    member.told("Khai xung đột lợi ích: Phiên họp của hành trình");
    member.open(room);
    go(member, "[id='none:go']", "Đã ghi bản khai");
  }

  private void opened(Desk secretary) {
    secretary.open(room);
    go(secretary, "[id='run:open']", "Phiên họp đã khai mạc");
    int away = secretary.page.locator("[id$=':arrive']").count();
    for (int come = 0; come < away; come++) {
      secretary.page.locator("[id$=':arrive']").first().click();
      secretary.page.locator("[id$=':leave']").nth(come).waitFor();
    }
    secretary.onAPhone();
    secretary.page.locator("form[id='prepare'] input[type=checkbox]").all().forEach(Locator::check);
    go(secretary, "[id='prepare:go']", "Đã chuẩn bị phiếu");
  }

  private void entrusted(Desk secretary, Desk chair) {
    entrust(chair, CHAIRS);
    assertThat(chair.page.locator("form[id$='entrust']").count()).isZero();
    secretary.open(room);
    entrust(secretary, SECRETARYS);
    // The chair's page was told that the room is no longer as it shows it.
    chair.told("thay đổi, bấm để tải lại");
  }

  private void entrust(Desk custodian, String passphrase) {
    custodian.open(room);
    custodian.page.locator("input[id$='passphrase:input']").fill(passphrase);
    go(custodian, "form[id$='entrust'] button", "Đã đặt mật khẩu");
  }

  /** The codes under which the votes are found again. */
  private List<String> votes(Desk member, int choice) {
    member.open(room);
    Locator motions = member.page.locator("form[id$=':vote'] fieldset");
    motions.all().forEach(motion -> motion.locator("input[type=radio]").nth(choice).check());
    member.page.locator("form[id$=':vote'] button").last().click();
    member.page.locator(".c-receipts").waitFor();
    return member.page.locator(".c-receipts .c-code").allInnerTexts();
  }

  private void nothingToVoteOn(Desk concerned) {
    concerned.open(room);
    concerned.onAPhone();
    assertThat(concerned.page.locator("form[id$=':vote'] fieldset").allInnerTexts())
        .singleElement()
        .asString()
        .contains("Phòng Bảo hộ công dân");
  }

  private void counted(Desk secretary, Set<String> codes) {
    secretary.open(room);
    go(secretary, "form[id$='close'] button", "Đã đóng phiếu");
    Locator chairs = secretary.page.locator("input[id$='chairPassphrase:input']");
    Locator own = secretary.page.locator("input[id$='secretaryPassphrase:input']");
    chairs.fill("một câu khác hẳn");
    own.fill(SECRETARYS);
    secretary.page.locator("form[id$='count'] button").click();
    secretary.told("Mật khẩu không đúng");
    chairs.fill(CHAIRS);
    own.fill(SECRETARYS);
    go(secretary, "form[id$='count'] button", "Đã kiểm phiếu");
    secretary.told("Phiếu khớp với nhật ký");
    secretary.page.locator("summary").filter(having("Danh sách phiếu")).click();
    assertThat(secretary.page.locator("td.c-code").allInnerTexts())
        .containsExactlyInAnyOrderElementsOf(codes);
    secretary.onAPhone();
  }

  private void tied(Desk chair) {
    chair.open(room);
    Locator decisions = chair.page.locator("form[id$='tie']");
    assertThat(decisions.count()).isEqualTo(2);
    for (int decided = 0; decided < 2; decided++) {
      decisions.first().locator("input[type=text]").fill("Thành tích nổi bật");
      chair.page.locator("form[id$='tie'] button").first().click();
      chair.page.getByText("Người chủ trì quyết định: Thành").nth(decided).waitFor();
    }
  }

  private void minutes(Desk secretary, Desk chair) {
    secretary.open(room);
    secretary.page.locator("textarea").fill("Các thành viên trao đổi ngắn.");
    go(secretary, "[id='note:go']", "Đã lưu");
    go(secretary, "[id='run:end']", "Phiên họp đã kết thúc");
    go(secretary, "[id='approve:go']", "Đã phê duyệt biên bản");
    chair.open("/council/list.xhtml");
    chair.told("Phê duyệt biên bản: Phiên họp của hành trình");
    chair.open(room);
    go(chair, "[id='approve:go']", "Đã phê duyệt biên bản");
    String pdf = chair.page.locator("a[href*='form=pdf']").first().getAttribute("href");
    String host = chair.page.url().replaceAll("(https?://[^/]+)/.*", "$1");
    byte[] bytes = chair.page.request().get(host + pdf).body();
    assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private void nothingForTheAdministrator() {
    try (Desk administrator = OFFICE.desk("quantri")) {
      administrator.open(room);
      assertThat(administrator.page.content()).doesNotContain("Phiên họp của hành trình");
    }
  }

  private static void go(Desk desk, String button, String told) {
    desk.page.locator(button).first().click();
    desk.told(told);
  }

  private static void fill(Desk desk, String field, String typed) {
    desk.page.locator(input(field)).fill(typed);
  }

  private static void choose(Desk desk, String field, String name) {
    Locator options = desk.page.locator(input(field) + " option");
    String value = options.filter(having(name)).first().getAttribute("value");
    desk.page.locator(input(field)).selectOption(value);
  }

  private static String input(String field) {
    return "[id='" + field + ":input']";
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
