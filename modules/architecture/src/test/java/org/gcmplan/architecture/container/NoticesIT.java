package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.MailWish;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.notifications.CalendarFeeds;
import org.gcmplan.notifications.Dispatch;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailChoices;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;
import org.gcmplan.updates.UpdateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of new work, when, and what their calendar says; on the real database. */
@InTheContainer
class NoticesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration SEVERAL_ROUNDS = Duration.ofSeconds(8);

  @Inject Office office;
  @Inject Correspondence correspondence;
  @Inject MailChoices choices;
  @Inject CalendarFeeds feeds;
  @Inject Dispatch dispatch;
  @Inject UserTransaction transaction;

  @AfterEach
  void wantNothingMore() {
    correspondence.change(office.justice(), MailWish.NONE);
    correspondence.change(office.standingOffice(), MailWish.NONE);
  }

  @Test
  void newWorkIsToldAtOnceToWhoWantsIt() {
    wantsMail(office.standingOffice(), MailRhythm.AT_ONCE);
    UpdateId update = office.draft(Office.retitled("2.02", "Báo ngay"));
    office.submit(update);

    assertThat(lettersAbout(update)).containsExactly("work");
  }

  @Test
  void whoWantsADigestIsToldOnceWhenItIsTime() {
    Actor justice = office.justice();
    wantsMail(justice, MailRhythm.WEEKLY);
    UpdateId update = office.draft(Office.retitled("2.03", "Điểm việc"));
    office.submit(update);
    office.ask(update, justice);
    assertThat(lettersAbout(update)).isEmpty();
    int digests = digests();

    choices.choose(justice, everything(MailRhythm.AT_ONCE));

    await().atMost(PATIENCE).until(() -> digests() == digests + 1);
    await().during(SEVERAL_ROUNDS).atMost(PATIENCE).until(() -> digests() == digests + 1);
  }

  @Test
  void aCalendarShowsWhatIsOpenNowAndNothingOnceItIsRevoked() {
    Actor justice = office.justice();
    UpdateId update = office.draft(Office.retitled("2.04", "Lịch"));
    office.submit(update);
    office.ask(update, justice);
    String secret = feeds.create(justice, "Lịch cơ quan");

    String before = unfolded(secret);
    assertThat(before).startsWith("BEGIN:VCALENDAR").contains("update=" + update);
    office.agree(update, justice);
    assertThat(unfolded(secret)).doesNotContain("update=" + update);
    assertThat(feeds.of(justice).get(0).lastRead()).isPresent();

    feeds.of(justice).forEach(feed -> feeds.revoke(justice, feed.id()));
    assertThat(feeds.read(secret)).isEmpty();
  }

  @Test
  void whatIsRolledBackIsToldToNobody() throws Exception {
    wantsMail(office.standingOffice(), MailRhythm.AT_ONCE);
    int before = letters().size();
    transaction.begin();
    office.submit(office.draft(Office.retitled("2.05", "Chưa có gì")));
    assertThat(letters()).hasSize(before + 1);
    transaction.rollback();

    assertThat(letters()).hasSize(before);
  }

  private void wantsMail(Actor person, MailRhythm rhythm) {
    correspondence.change(person, new MailWish("person@example.org", Language.VI, true));
    choices.choose(person, everything(rhythm));
  }

  private static MailChoice everything(MailRhythm rhythm) {
    return new MailChoice(rhythm, EnumSet.allOf(MailReason.class));
  }

  /** The topics of the letters that name it. */
  private List<String> lettersAbout(UpdateId update) {
    String reference = office.reference(update);
    return letters().stream()
        .filter(letter -> letter.subject().vi().contains(reference))
        .map(LetterRow::topic)
        .toList();
  }

  private int digests() {
    return (int) letters().stream().filter(letter -> letter.topic().equals("digest")).count();
  }

  private List<LetterRow> letters() {
    return dispatch.letters(office.actor("quantri"), Optional.empty(), 0, 500);
  }

  private String unfolded(String secret) {
    return feeds.read(secret).orElseThrow().replace("\r\n ", "");
  }
}
