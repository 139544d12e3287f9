package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.access.Correspondence;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.MailReason;

/**
 * Makes one letter of what waits for somebody. What it tells is taken and the letter written in one
 * transaction: who dies in between has done neither, who dies after it has written a letter that
 * the postman finds.
 */
@Dependent
class Gathering {
  static final String TOPIC = "digest";

  private final Notices notices;
  private final Letters letters;
  private final Correspondence correspondence;
  private final PeopleNow people;
  private final OpenDeadlines deadlines;
  private final PlanClock clock;

  @Inject
  Gathering(
      Notices notices,
      Letters letters,
      Correspondence correspondence,
      PeopleNow people,
      OpenDeadlines deadlines,
      PlanClock clock) {
    this.notices = notices;
    this.letters = letters;
    this.correspondence = correspondence;
    this.people = people;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  void gather(UUID account, Instant moment) {
    String key = TOPIC + "/" + account + "/" + moment;
    List<NoticeEntry> taken = notices.take(account, moment, key);
    if (correspondence.of(account).isPresent() && !letters.has(key)) {
      people.person(account).ifPresent(reader -> write(key, reader, taken, moment));
    }
  }

  private void write(String key, Actor reader, List<NoticeEntry> taken, Instant moment) {
    List<Deadline> open = deadlines.of(reader);
    List<NoticeEntry> news = stillTrue(taken, open, notices.choice(reader.account()).reasons());
    if (!news.isEmpty()) {
      Digest digest = new Digest(news, open, moment, clock.getZone());
      Letter letter =
          new Letter(key, reader.account(), TOPIC, digest.subject(), digest.text(), "/inbox");
      letters.add(new LetterEntry(letter, clock.instant()));
    }
  }

  /** Without what is done by now, and what the reader does not want to hear of any more. */
  private List<NoticeEntry> stillTrue(
      List<NoticeEntry> taken, List<Deadline> open, Set<MailReason> wanted) {
    Set<Subject> asked =
        taken.stream().flatMap(notice -> notice.about().stream()).collect(Collectors.toSet());
    Set<Subject> done = deadlines.done(asked, open);
    return taken.stream()
        .filter(notice -> wanted.contains(notice.reason()))
        .filter(notice -> notice.about().map(subject -> !done.contains(subject)).orElse(true))
        .toList();
  }
}
