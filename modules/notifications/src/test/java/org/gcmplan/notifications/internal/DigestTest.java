package org.gcmplan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thursday 19 November 2026, 9:00 in Ha Noi; Monday 23 is a holiday. Digests go out at 7:30. */
class DigestTest {
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final PostOffice office = new PostOffice();

  @BeforeEach
  void start() {
    server.start();
    office.settings.host = Optional.of("127.0.0.1");
    office.settings.port = server.getSmtp().getPort();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
  }

  @AfterEach
  void close() {
    server.stop();
    office.close();
  }

  @Test
  void oneLetterTellsInTheMorningWhatCameDuringTheDay() throws Exception {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    opens("2", "Cho ý kiến: CN-08 <b>");
    office.post(news("edition/2", "published", "Kế hoạch có phiên bản 2"));

    office.digestRound();
    assertThat(server.getReceivedMessages()).as("not before the morning").isEmpty();
    office.goes("2026-11-20T00:29:00Z");
    office.digestRound();
    assertThat(server.getReceivedMessages()).as("not before 7:30").isEmpty();
    office.goes("2026-11-20T00:30:00Z");
    office.digestRound();
    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage digest = server.getReceivedMessages()[0];
    assertThat(digest.getSubject()).isEqualTo("Điểm việc ngày 20/11/2026: 3 tin mới");
    assertThat(digest.getHeader("List-Unsubscribe")[0]).contains("/access/account.xhtml");
    assertThat(part(digest, 0))
        .contains("Bạn có 2 việc đang chờ xử lý", "Việc mới (2)", "Phiên bản mới của Kế hoạch (1)")
        .contains("- Cho ý kiến: CN-07\r\n  https://plan.example/gcm/updates/x?update=1");
    assertThat(part(digest, 1))
        .contains("<a href=\"https://plan.example/gcm/updates/x?update=2\">", "CN-08 &lt;b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void whatIsDoneByThenIsNotTold() {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    office.desks.open.clear();

    office.goes("2026-11-20T01:00:00Z");
    office.digestRound();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(office.letters()).isEmpty();
  }

  @Test
  void aWeeklyDigestWaitsForTheFirstWorkingDayOfTheWeek() {
    office.chooses(PostOffice.AN, MailRhythm.WEEKLY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");

    office.goes("2026-11-20T03:00:00Z");
    office.digestRound();
    office.goes("2026-11-23T03:00:00Z");
    office.digestRound();
    assertThat(server.getReceivedMessages()).as("Monday is a holiday").isEmpty();
    office.goes("2026-11-24T03:00:00Z");
    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void reasonsThatAreNotWantedAreNotTold() {
    office.chooses(PostOffice.AN, MailRhythm.AT_ONCE, MailReason.RETURNED);

    opens("1", "Cho ý kiến: CN-07");
    office.post(news("returned/1", "returned", "CN-07 được trả lại"));
    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoDiesWhileWritingADigestHasTakenNothing() {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    office.goes("2026-11-20T01:00:00Z");
    office.gathering.gather(PostOffice.AN, Instant.parse("2026-11-20T00:30:00Z"));
    office.rollBack();
    assertThat(office.letters()).isEmpty();

    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoDiesBetweenWritingAndSendingHasItSentOnceAfterTheRestart() {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    office.goes("2026-11-20T01:00:00Z");
    office.gathering.gather(PostOffice.AN, Instant.parse("2026-11-20T00:30:00Z"));
    office.commit();
    assertThat(server.getReceivedMessages()).isEmpty();

    office.digestRound();
    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whileTheServerIsDownTheDigestWaitsAndGoesOutOnce() {
    server.stop();
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    office.goes("2026-11-20T01:00:00Z");
    office.digestRound();
    server.start();
    office.settings.port = server.getSmtp().getPort();

    office.passes(Duration.ofMinutes(2));
    office.digestRound();
    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void theSameNewsNeverWaitsTwiceNorIsToldAgain() {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    opens("1", "Cho ý kiến: CN-07");
    office.goes("2026-11-20T01:00:00Z");
    office.digestRound();
    opens("1", "Cho ý kiến: CN-07");
    office.goes("2026-11-24T01:00:00Z");
    office.digestRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void remindersComeTheWorkingDayBeforeAndOnceMoreWhenItIsLateInOneLetter() throws Exception {
    due("1", "2026-11-24T10:00:00Z");
    due("2", "2026-11-24T10:00:00Z");
    office.goes("2026-11-19T00:00:00Z");
    remind();
    assertThat(server.getReceivedMessages()).as("two working days are left").isEmpty();
    office.goes("2026-11-20T00:00:00Z");
    remind();
    remind();
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(part(server.getReceivedMessages()[0], 0))
        .contains("Đến hạn ngày 24/11/2026: Việc 1", "Đến hạn ngày 24/11/2026: Việc 2");

    office.goes("2026-11-25T00:10:00Z");
    remind();
    remind();

    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(server.getReceivedMessages()[1].getSubject()).endsWith("2 việc quá hạn");
  }

  @Test
  void whoNoLongerWantsMailIsToldNothingOfWhatWaited() {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    opens("1", "Cho ý kiến: CN-07");
    office.wantsNone(PostOffice.AN);
    office.goes("2026-11-20T01:00:00Z");
    office.digestRound();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.digestRound();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aLongDigestNamesFortyAndCountsTheRest() throws Exception {
    office.chooses(PostOffice.AN, MailRhythm.DAILY, MailReason.values());
    for (int number = 0; number < 60; number++) {
      office.post(news("edition/" + number, "published", "Đ".repeat(400)));
    }
    office.goes("2026-11-20T01:00:00Z");
    office.digestRound();

    assertThat(part(server.getReceivedMessages()[0], 0)).contains("Còn 20 tin khác");
  }

  private void remind() {
    office.reminderRound();
    office.digestRound();
  }

  private void opens(String item, String subject) {
    due(item, "2026-12-04T10:00:00Z");
    office.post(
        new Letter(
            "work/" + item,
            PostOffice.AN,
            "work",
            new LocalizedText(subject, subject + " (en)"),
            new LocalizedText("Có việc mới.", "New work."),
            "/updates/x?update=" + item,
            Optional.of(new Subject("work-item", item))));
  }

  private void due(String item, String moment) {
    Deadline deadline =
        new Deadline(
            new Subject("work-item", item),
            new LocalizedText("Việc " + item, "Work " + item),
            Instant.parse(moment),
            "/updates/x?update=" + item,
            false);
    office.desks.open.merge(
        PostOffice.AN,
        List.of(deadline),
        (had, added) ->
            had.contains(deadline)
                ? had
                : java.util.stream.Stream.concat(had.stream(), added.stream()).toList());
  }

  private static Letter news(String key, String topic, String subject) {
    LocalizedText text = new LocalizedText(subject, subject + " (en)");
    return new Letter(key, PostOffice.AN, topic, text, text, "/publication/plan.xhtml");
  }

  private static String part(MimeMessage message, int number) throws Exception {
    return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
  }
}
