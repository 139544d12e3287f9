package org.gcmplan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.LetterState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    server.stop();
    office.close();
  }

  @Test
  void aLetterGoesOutOnceInTheLanguageOfItsReader() throws Exception {
    start();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.wants(PostOffice.JOHN, "john@iom.example", Language.EN);
    office.post(letter("k/an", PostOffice.AN));
    office.postman.goRound();
    office.post(letter("k/john", PostOffice.JOHN));
    office.postman.goRound();
    office.postman.goRound();

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(2);
    MimeMessage toAn = received[0];
    assertThat(toAn.getSubject()).isEqualTo("Xin ý kiến về CN-07 <b>");
    assertThat(toAn.getFrom()[0]).hasToString("plan@mofa.example");
    assertThat(toAn.getHeader("List-Unsubscribe")[0]).contains("/access/account.xhtml");
    assertThat(part(toAn, 0)).contains("Kính gửi Ông An", "Đề nghị cho ý kiến", LINK);
    assertThat(part(toAn, 1))
        .contains("&lt;script&gt;", "<a href=\"" + LINK)
        .contains("lang=\"vi\"");
    assertThat(received[1].getSubject()).isEqualTo("Opinion asked on CN-07");
    assertThat(office.states()).containsOnly(LetterState.SENT);
  }

  private static final String LINK = "https://plan.example/gcm/updates/decision.xhtml?update=7";

  @Test
  void whileTheServerIsDownLettersWaitAndThenGoOutOnce() {
    start();
    server.stop();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.post(letter("k", PostOffice.AN));

    office.postman.goRound();

    LetterRow waiting = office.letters().get(0);
    assertThat(waiting.state()).isEqualTo(LetterState.WAITING);
    assertThat(waiting.attempts()).isEqualTo(1);
    assertThat(waiting.fault()).isNotEmpty();
    office.postman.goRound();
    assertThat(office.letters().get(0).attempts()).as("not before its time").isEqualTo(1);

    server.start();
    office.settings.port = server.getSmtp().getPort();
    office.passes(Duration.ofMinutes(2));
    office.postman.goRound();
    office.postman.goRound();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatIsRolledBackIsToldToNobody() {
    start();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.postAndRollBack(letter("k", PostOffice.AN));

    office.postman.goRound();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(office.letters()).isEmpty();
  }

  @Test
  void theSameNewsIsWrittenOnceAndNobodyWithoutAnAddressGetsAny() {
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);

    office.post(letter("k", PostOffice.AN));
    office.post(letter("k", PostOffice.AN));
    office.post(letter("j", PostOffice.JOHN));

    assertThat(office.letters()).hasSize(1);
  }

  @Test
  void aLetterInTheHandsOfOneSenderIsNotTakenByAnother() {
    start();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.post(letter("k", PostOffice.AN));
    office.claimForAnother();

    office.postman.goRound();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(office.states()).containsOnly(LetterState.SENDING);
  }

  @Test
  void whoDiedBetweenSendingAndMarkingIsFollowedByOneMoreWithTheSameMessageId() throws Exception {
    start();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.post(letter("k", PostOffice.AN));
    office.claimForAnother();
    office.sendWithoutMarking(letter("k", PostOffice.AN));

    office.passes(Letters.LEASE.plusSeconds(1));
    office.postman.goRound();
    office.postman.goRound();

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(2);
    assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    assertThat(office.states()).containsOnly(LetterState.SENT);
  }

  @Test
  void whatIsNeverTakenIsGivenUpAndTriedAgainByAnAdministrator() {
    start();
    server.stop();
    office.settings.attempts = 2;
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.post(letter("k", PostOffice.AN));
    office.postman.goRound();
    office.passes(Duration.ofHours(5));
    office.postman.goRound();
    LetterRow dead = office.letters().get(0);
    assertThat(dead.state()).isEqualTo(LetterState.DEAD);

    assertThatThrownBy(() -> office.retry(PostOffice.DRAFTER, dead.id()))
        .isInstanceOf(NotAllowed.class);
    office.retry(PostOffice.ADMINISTRATOR, dead.id());
    server.start();
    office.settings.port = server.getSmtp().getPort();
    office.postman.goRound();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void withoutAServerLettersWaitUntilThereIsOne() {
    office.settings.host = Optional.empty();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.post(letter("k", PostOffice.AN));

    office.postman.goRound();

    assertThat(office.letters().get(0).attempts()).isZero();
    assertThat(office.dispatch.isSwitchedOn()).isFalse();
  }

  @Test
  void whoWantsNoMailAnyMoreGetsNone() {
    start();
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.post(letter("k", PostOffice.AN));
    office.wantsNone(PostOffice.AN);

    office.postman.goRound();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(office.letters())
        .extracting(LetterRow::fault)
        .isEqualTo(List.of("notifications.fault.noAddress"));
  }

  private void start() {
    server.start();
    office.settings.host = Optional.of("127.0.0.1");
    office.settings.port = server.getSmtp().getPort();
  }

  private static Letter letter(String key, java.util.UUID account) {
    return new Letter(
        key,
        account,
        "consultation",
        new LocalizedText("Xin ý kiến về CN-07 <b>", "Opinion asked on CN-07"),
        new LocalizedText(
            "Đề nghị cho ý kiến.\n\n<script>alert(1)</script>", "Please answer.\n\nThank you."),
        "/updates/decision.xhtml?update=7");
  }

  private static String part(MimeMessage message, int number)
      throws MessagingException, IOException {
    return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
  }
}
