package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the call over the council and the minister to a certificate that anybody verifies. */
class AwardJourneyIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String NOMINEE = "Vụ Tổ chức cán bộ và Hòa nhập, Bộ Y tế";
  private static final String CHAIR_KEY = "trâu đen ăn cỏ đồng xa";
  private static final String SECRETARY_KEY = "hạt gạo làng ta có vị phù sa";

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  private String call = "";
  private String dossier = "";
  private String room = "";

  @Test
  void anAwardIsNominatedVotedOnDecidedAndVerified() throws Exception {
    try (Desk office = OFFICE.desk("khenthuong.bng")) {
      aCallIsAnnounced(office);
      aMinistryNominatesAndItsHeadConfirms();
      theStandingBodyChecks(office);
      aCouncilIsAppointedAndAsked(office);
      theCouncilVotes(office);
      theMinisterDecides(office);
      theCertificateIsVerifiedAndTheAwardRevoked(office);
    }
  }

  private void aCallIsAnnounced(Desk office) {
    office.open("/nominations/call-edit.xhtml");
    type(office, "call:code", "CP2026");
    type(office, "call:nameVi", "thực hiện Kế hoạch năm 2026");
    type(office, "call:nameEn", "carrying out the plan in 2026");
    type(office, "call:from", day(TODAY.withDayOfYear(1)));
    type(office, "call:until", day(TODAY));
    office.page.getByText("Tập thể", exact()).click();
    type(office, "call:criteriaVi", "Hoàn thành nhiệm vụ được giao đúng hạn");
    type(office, "call:criteriaEn", "Tasks carried out on time");
    type(office, "call:opensOn", day(TODAY));
    type(office, "call:closesOn", day(TODAY.minusDays(1)));
    office.button("Lưu").click();
    office.page.locator("[id='call:closesOn'] .g-error, .g-errors").first().waitFor();
    assertThat(office.page.locator("[id='call:code:input']").inputValue()).isEqualTo("CP2026");
    Accessibility.check(office.page);
    type(office, "call:closesOn", day(TODAY.plusDays(9)));
    office.button("Lưu").click();
    office.told("Đã lưu đợt khen thưởng.");
    office.act("Phát động");
    press(office, "Phát động");
    office.told("Đã phát động đợt khen thưởng.");
    call = office.page.url().replaceAll(".*[?&]id=([^&]+).*", "$1");
    office.onAPhone();
  }

  private void aMinistryNominatesAndItsHeadConfirms() {
    try (Desk ministry = OFFICE.desk("dieuphoi.byt");
        Desk head = OFFICE.desk("dexuat.byt")) {
      ministry.open("/nominations/nominate.xhtml?call=" + call);
      choose(ministry, "nominate:kind", "Tập thể");
      type(ministry, "nominate:nameVi", NOMINEE);
      type(ministry, "nominate:nameEn", "Department of Personnel, Ministry of Health");
      type(ministry, "nominate:from", day(TODAY.withDayOfYear(1)));
      type(ministry, "nominate:until", day(TODAY));
      type(ministry, "nominate:citationVi", "Đã có thành tích xuất sắc trong năm 2026");
      Accessibility.check(ministry.page);
      ministry.page.locator("[id='nominate:begin']").click();
      ministry.told("Đã lập hồ sơ.");
      String edit = ministry.page.url();
      dossier = "/nominations/dossier.xhtml?id=" + edit.replaceAll(".*[?&]id=([^&]+).*", "$1");
      assertThat(ministry.page.locator("[id='edit:section-FROM_RECORD:input']").inputValue())
          .contains("3.12");
      type(ministry, "edit:section-ACHIEVEMENTS", "Đã hoàn thành tốt.");
      ministry.page.locator("[id='edit:keep']").click();
      ministry.told("Đã lưu hồ sơ.");
      attach(ministry, edit, "Tờ trình");
      attach(ministry, edit, "Biên bản họp Hội đồng của cấp trình");
      ministry.page.navigate(edit);
      ministry.onAPhone();
      ministry.page.locator("[id='edit:send']").click();
      ministry.told("Đã trình thủ trưởng xác nhận.");

      head.openWork(NOMINEE);
      head.act("Xác nhận");
      press(head, "Xác nhận");
      head.told("Đã xác nhận và gửi hồ sơ.");
    }
  }

  private void theStandingBodyChecks(Desk office) {
    office.openWork(NOMINEE);
    office.onAPhone();
    office.act("Tiếp nhận");
    press(office, "Tiếp nhận");
    office.told("Đã tiếp nhận hồ sơ.");
    office.open(dossier);
    office.act("Đủ điều kiện");
    press(office, "Đủ điều kiện");
    office.told("Hồ sơ đủ điều kiện.");
  }

  private void aCouncilIsAppointedAndAsked(Desk office) {
    office.open("/council/list.xhtml");
    office.page.locator("summary", text("Thành lập")).first().click();
    type(office, "establish:name", "Hội đồng xét khen thưởng năm 2026");
    type(office, "establish:nameEn", "Awards Council of 2026");
    type(office, "establish:legalBasis", "Quyết định 1204/QĐ-BNG");
    type(office, "establish:establishedOn", day(TODAY.withDayOfYear(1)));
    office.page.locator("[id='establish:go']").click();
    office.page.locator("[id='appoint:account:input']").waitFor();
    appoint(office, "Chủ tịch Hội đồng", "CHAIR");
    appoint(office, "đại diện tổ chức cán bộ", "MEMBER");
    appoint(office, "đại diện Công đoàn", "MEMBER");
    appoint(office, "Thường trực thi đua, khen thưởng, Bộ Ngoại giao", "SECRETARY");
    Accessibility.check(office.page);
    office.open("/nominations/decide.xhtml?call=" + call);
    office.page.locator("form#lay input[type=checkbox]").first().check();
    choose(office, "lay:council", "Hội đồng xét khen thưởng năm 2026");
    type(office, "lay:title", "Phiên họp xét khen thưởng năm 2026");
    type(office, "lay:sittingDay", day(TODAY));
    type(office, "lay:place", "Phòng họp 101");
    office.onAPhone();
    office.page.locator("[id='lay:go']").click();
    office.told("Đã trình Hội đồng.");
    room = office.page.url().replaceFirst(".*(/council/room.xhtml[?]sitting=[^&]+).*", "$1");
    assertThat(room).startsWith("/council/room.xhtml");
  }

  private void theCouncilVotes(Desk office) {
    try (Desk chair = OFFICE.desk("chutich.hoidong");
        Desk personnel = OFFICE.desk("uyvien1.hoidong");
        Desk union = OFFICE.desk("uyvien2.hoidong")) {
      List<Desk> voters = List.of(chair, personnel, union);
      chair.open(room);
      chair.page.locator("[id='run:open']").click();
      chair.page.waitForURL(Pattern.compile("opened"));
      for (int seat = 0; seat < 4; seat++) {
        office.open(room);
        office.page.locator("[id$=':arrive']").first().click();
        office.page.waitForURL(Pattern.compile("presence"));
      }
      voters.forEach(voter -> declaresNone(voter));
      office.open(room);
      office.page.locator("form#prepare input[type=checkbox]").first().check();
      office.page.locator("[id='prepare:go']").click();
      office.told("Đã chuẩn bị phiếu");
      office.onAPhone();
      entrusts(chair, CHAIR_KEY);
      entrusts(office, SECRETARY_KEY);
      voters.forEach(voter -> votesInFavour(voter));
      personnel.onAPhone();
      office.open(room);
      office.page.locator("form[id$='close'] button").click();
      office.page.waitForURL(Pattern.compile("closed"));
      office.page.locator("input[id$='chairPassphrase:input']").fill(CHAIR_KEY);
      office.page.locator("input[id$='secretaryPassphrase:input']").fill(SECRETARY_KEY);
      office.page.locator("form[id$='count'] button").click();
      office.told("Đã kiểm phiếu");
      office.told("Phiếu khớp với nhật ký");
      office.onAPhone();
      office.open(room);
      office.page.locator("[id='run:end']").click();
      office.page.waitForURL(Pattern.compile("ended"));
    }
  }

  private void declaresNone(Desk voter) {
    voter.open(room);
    voter.page.locator("[id='none:go']").click();
    voter.page.waitForURL(Pattern.compile("declared"));
  }

  private void entrusts(Desk custodian, String passphrase) {
    custodian.open(room);
    custodian.page.locator("input[id$='passphrase:input']").fill(passphrase);
    custodian.page.locator("form[id$='entrust'] button").click();
    custodian.page.waitForURL(Pattern.compile("entrusted"));
  }

  private void votesInFavour(Desk voter) {
    voter.open(room);
    voter.page.locator("form[id$=':vote'] input[type=radio]").first().check();
    Accessibility.check(voter.page);
    voter.page.locator("form[id$=':vote'] button").last().click();
    voter.page.locator(".c-receipts").waitFor();
  }

  private void theMinisterDecides(Desk office) {
    opensTheCall(office);
    office.act("Trình Bộ trưởng");
    press(office, "Trình Bộ trưởng");
    office.told("Đã trình Bộ trưởng.");
    try (Desk minister = OFFICE.desk("botruong.bng")) {
      opensTheCall(minister);
      minister.onAPhone();
      minister.act("Quyết định khen thưởng");
      press(minister, "Quyết định khen thưởng");
      minister.told("Đã ban hành quyết định khen thưởng.");
    }
  }

  /** From the inbox, where it waits under the name of its programme. */
  private static void opensTheCall(Desk desk) {
    desk.open("/inbox");
    desk.page.locator("a.t", text("thực hiện Kế hoạch năm 2026")).click();
    desk.page.locator("h1", text("Xét và quyết định")).waitFor();
    Accessibility.check(desk.page);
  }

  private void theCertificateIsVerifiedAndTheAwardRevoked(Desk office) throws Exception {
    office.open("/certificates/register.xhtml?name=HOA+NHAP");
    office.page.locator("a[href*='entry.xhtml']").first().click();
    office.page.locator("h1", text(NOMINEE)).waitFor();
    office.onAPhone();
    String entry = office.page.url();
    Path certificate = office.page.waitForDownload(() -> paper(office).click()).path();
    String code = PrintedCertificate.code(certificate);
    assertThat(PrintedCertificate.words(certificate)).containsIgnoringCase("Hòa nhập");
    try (Desk anybody = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      anybody.open(code.replaceFirst(".*(/public/)", "$1"));
      anybody.told("Bằng khen có hiệu lực");
      anybody.told(NOMINEE);
      anybody.onAPhone();
      theMinisterRevokes(entry);
      anybody.page.reload();
      anybody.told("Bằng khen đã bị hủy bỏ");
      anybody.onAPhone();
    }
  }

  private void theMinisterRevokes(String entry) {
    try (Desk minister = OFFICE.desk("botruong.bng")) {
      minister.page.navigate(entry);
      minister.page.locator("summary", text("Hủy bỏ quyết định tặng")).click();
      minister
          .page
          .locator("[id='revoke:ground:input']")
          .selectOption(new SelectOption().setIndex(1));
      type(minister, "revoke:number", "99/QĐ-BNG");
      type(minister, "revoke:day", day(TODAY));
      type(minister, "revoke:reason", "Báo cáo thành tích không đúng sự thật.");
      minister.page.locator("[id='revoke:go']").click();
      minister.told("Đã hủy bỏ quyết định tặng.");
      minister.onAPhone();
    }
  }

  private static Locator paper(Desk office) {
    return office.page.locator("a[href*='/files/entry/'][href$='.pdf']").first();
  }

  private static void appoint(Desk office, String person, String function) {
    Locator known = office.page.locator("[id='appoint:account:input']");
    String option =
        known.locator("option").allTextContents().stream()
            .filter(each -> each.contains(person))
            .findFirst()
            .orElseThrow();
    known.selectOption(new SelectOption().setLabel(option));
    office.page.locator("[id='appoint:function:input']").selectOption(function);
    type(office, "appoint:from", day(TODAY.withDayOfYear(1)));
    office.page.locator("[id='appoint:go']").click();
    office.page.locator("main table td, main table th", text(person)).first().waitFor();
  }

  private static void attach(Desk ministry, String edit, String part) {
    ministry.page.navigate(edit);
    choose(ministry, "attach:part", part);
    byte[] paper =
        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.ISO_8859_1);
    ministry
        .page
        .locator("[id='attach:file:input']")
        .setInputFiles(new FilePayload("van-ban.pdf", "application/pdf", paper));
    ministry.page.locator("[id='attach:add']").click();
    ministry.told("Đã đính kèm.");
  }

  private static void type(Desk desk, String field, String words) {
    desk.page.locator("[id='" + field + ":input']").fill(words);
  }

  private static void choose(Desk desk, String field, String label) {
    desk.page
        .locator("[id='" + field + ":input']")
        .selectOption(new SelectOption().setLabel(label));
  }

  /** Presses the button inside the act that is open. */
  private static void press(Desk desk, String label) {
    desk.page.locator("details[open] button", text(label)).last().click();
  }

  private static Page.LocatorOptions text(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
  }
}
