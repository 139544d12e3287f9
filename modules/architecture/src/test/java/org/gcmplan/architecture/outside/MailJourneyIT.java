package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is asked for an opinion is told by mail, once, with a link that leads to the page. */
@ExtendWith(LastLooks.class)
class MailJourneyIT {
  private static final String TITLE = "Sửa đổi nhiệm vụ 3.12";
  private static final String ADDRESS = "daumoi.btp@example.org";

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Test
  void aMinistryThatIsAskedGetsALetterWithALinkToThePage() throws Exception {
    post.start();
    try (Chromium chromium = Chromium.start();
        RunningApplication application = RunningApplication.start(mail())) {
      try (Desk justice = Desk.of("daumoi.btp", chromium.browser(), application.address())) {
        wantsMail(justice);
      }
      try (Desk office = Desk.of("thuongtruc.ls", chromium.browser(), application.address())) {
        office.openWork(TITLE);
        office.act("Gửi xin ý kiến");
        office.page.locator("form[id$=ask]").getByRole(AriaRole.BUTTON).last().click();
        office.told("Đã gửi xin ý kiến");
      }
      await().atMost(Duration.ofMinutes(1)).until(() -> post.getReceivedMessages().length > 0);

      MimeMessage letter = post.getReceivedMessages()[0];
      assertThat(letter.getAllRecipients()[0]).hasToString(ADDRESS);
      assertThat(letter.getSubject()).contains("CN-09");
      assertThat(GreenMailUtil.getWholeMessage(letter)).contains("/updates/decision.xhtml?update");
      assertThat(post.getReceivedMessages()).hasSize(1);
    } finally {
      post.stop();
    }
  }

  private Map<String, String> mail() {
    return Map.of(
        "GCMPLAN_MAIL_HOST", "127.0.0.1",
        "GCMPLAN_MAIL_PORT", String.valueOf(post.getSmtp().getPort()),
        "GCMPLAN_MAIL_ENCRYPTION", "none");
  }

  private static void wantsMail(Desk desk) {
    desk.open("/access/account.xhtml");
    desk.field("Địa chỉ nhận thư").fill(ADDRESS);
    desk.page.getByLabel("Gửi thư cho tôi").check();
    desk.button("Lưu").click();
    desk.told("Đã lưu cách nhận thư");
    Accessibility.check(desk.page);
  }
}
