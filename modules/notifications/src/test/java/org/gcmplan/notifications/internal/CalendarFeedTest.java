package org.gcmplan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Thursday 19 November 2026, 9:00 in Ha Noi. */
class CalendarFeedTest {
  private static final String LONG =
      "Cho ý kiến: CN-07 – Sửa đổi nhiệm vụ; thời hạn, cơ quan \\ phối hợp "
          + "Đường dài ".repeat(9);
  private static final Actor AN = PostOffice.actor(PostOffice.AN);

  private final PostOffice office = new PostOffice();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aCalendarProgramReadsEveryDeadlineAsADayUnderALastingUid() throws Exception {
    office.wants(PostOffice.AN, "an@bca.example", Language.VI);
    office.desks.open.put(
        PostOffice.AN, List.of(due("a1", LONG), due("a2", "Tổng hợp\ný kiến: CN-08")));
    String secret = office.calendars.create(AN, "Outlook");

    Calendar calendar = read(secret);

    assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).hasSize(2);
    assertThat(property(events.get(0), "UID")).isEqualTo("work-item-a1@gcmplan");
    assertThat(property(events.get(0), "SUMMARY")).isEqualTo(LONG.strip());
    assertThat(property(events.get(0), "DTSTART")).isEqualTo("20261204");
    assertThat(property(events.get(0), "DTEND")).isEqualTo("20261205");
    assertThat(property(events.get(0), "URL"))
        .isEqualTo("https://plan.example/gcm/updates/x?update=a1");
    assertThat(property(events.get(1), "SUMMARY")).isEqualTo("Tổng hợp\ný kiến: CN-08");
    assertThat(property(events.get(1), "DESCRIPTION")).contains("17:00 04/12/2026");
    assertThat(property(read(secret).getComponents(Component.VEVENT).get(1), "UID"))
        .isEqualTo("work-item-a2@gcmplan");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoLetterIsCutInTwo() {
    office.desks.open.put(PostOffice.AN, List.of(due("a1", LONG + "😀".repeat(30))));

    String text = office.calendars.read(office.calendars.create(AN, "Outlook")).orElseThrow();

    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\n"));
    assertThat(text.replace("\r\n ", "")).contains("😀".repeat(30));
  }

  @Test
  void itSpeaksTheLanguageOfItsOwner() throws Exception {
    office.wants(PostOffice.AN, "an@bca.example", Language.EN);
    office.desks.open.put(PostOffice.AN, List.of(due("a1", "Cho ý kiến")));

    Calendar calendar = read(office.calendars.create(AN, "Outlook"));

    assertThat(property(calendar.getComponents(Component.VEVENT).get(0), "SUMMARY"))
        .isEqualTo("Cho ý kiến (en)");
  }

  @Test
  void aCalendarWithoutDeadlinesIsStillOne() throws Exception {
    assertThat(read(office.calendars.create(AN, "Outlook")).getComponents(Component.VEVENT))
        .isEmpty();
  }

  @Test
  void revokedUnknownOrOfAClosedAccountThereIsNothingToRead() {
    String revoked = office.calendars.create(AN, "Outlook");
    office.calendars.revoke(AN, office.calendars.of(AN).get(0).id());
    String kept = office.calendars.create(AN, "Điện thoại");
    office.commit();

    assertThat(office.calendars.read(revoked)).isEmpty();
    assertThat(office.calendars.read("x".repeat(43))).isEmpty();
    assertThat(office.calendars.read(kept)).isPresent();
    office.closes(PostOffice.AN);
    assertThat(office.calendars.read(kept)).isEmpty();
  }

  @Test
  void nobodyRevokesWhatIsAnothers() {
    office.calendars.create(AN, "Outlook");
    UUID feed = office.calendars.of(AN).get(0).id();
    Actor john = PostOffice.actor(PostOffice.JOHN);

    assertThat(office.calendars.of(john)).isEmpty();
    assertThatThrownBy(() -> office.calendars.revoke(john, feed)).isInstanceOf(NotFound.class);
  }

  @Test
  void theSecretIsNotKeptAndWhenItWasReadIs() {
    String secret = office.calendars.create(AN, "Outlook");
    office.commit();
    assertThat(office.calendars.of(AN).get(0).lastRead()).isEmpty();

    office.calendars.read(secret);
    office.commit();

    assertThat(office.calendars.of(AN).get(0).lastRead())
        .contains(Instant.parse("2026-11-19T02:00:00Z"));
    Object kept =
        office
            .feeds
            .entities
            .createNativeQuery("select secret_hash from notifications.calendar_feed")
            .getSingleResult();
    assertThat(kept).isNotEqualTo(secret).isEqualTo(new FeedSecret(secret).hash());
    assertThat(office.events.news().toString()).doesNotContain(secret);
  }

  @Test
  void aNameIsNeededAndTenAreEnough() {
    assertThatThrownBy(() -> office.calendars.create(AN, " "))
        .isInstanceOf(BusinessRuleViolation.class);
    for (int number = 1; number <= 10; number++) {
      office.calendars.create(AN, "Lịch " + number);
    }
    assertThatThrownBy(() -> office.calendars.create(AN, "Lịch 11"))
        .hasMessageContaining("notifications.feedsTooMany");
  }

  private Calendar read(String secret) throws Exception {
    return new CalendarBuilder()
        .build(new StringReader(office.calendars.read(secret).orElseThrow()));
  }

  private static String property(Component event, String name) {
    return event.getRequiredProperty(name).getValue();
  }

  private static Deadline due(String item, String title) {
    return new Deadline(
        new Subject("work-item", item),
        new LocalizedText(title, title + " (en)"),
        Instant.parse("2026-12-04T10:00:00Z"),
        "/updates/x?update=" + item,
        false);
  }
}
