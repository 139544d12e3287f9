package org.gcmplan.notifications.internal;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.Correspondent;
import org.gcmplan.access.MailWish;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.DeadlineSource;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.LetterState;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;

/** The module put together on a database in memory; who wants mail is played. */
final class PostOffice implements AutoCloseable, Correspondence, PeopleNow {
  static final UUID AN = new UUID(1, 1);
  static final UUID JOHN = new UUID(1, 2);
  private static final BodyId BODY = BodyId.agency(new UUID(2, 2));
  private static final WorkingDayCalendar CALENDAR =
      new WorkingDayCalendar(Set.of(LocalDate.parse("2026-11-23")), Set.of());
  static final Actor ADMINISTRATOR = person(Role.ADMINISTRATOR);
  static final Actor DRAFTER = person(Role.DRAFTER);

  private final ModuleOnH2 database = new ModuleOnH2("notifications");
  private final Map<UUID, Correspondent> readers = new HashMap<>();
  private Instant now = Instant.parse("2026-11-19T02:00:00Z");
  final PlanClock clock = new PlanClock(new Now());
  final MailSettings settings = new MailSettings();
  final Letters letters = new Letters();
  final Notices notices = new Notices();
  final Feeds feeds = new Feeds();
  final Desks desks = new Desks();
  private final MailServer server;
  final Postman postman;
  final PostedLetters outbox;
  final DispatchDesk dispatch;
  final Gathering gathering;
  final DigestRound digests;
  final ReminderRound reminders;
  final ChosenMail choices;
  final FeedDesk calendars;
  final WatchDesk watches;
  final RecordedEvents events = new RecordedEvents();
  private final Set<UUID> closed = new HashSet<>();

  PostOffice() {
    letters.entities = database.entities();
    notices.entities = database.entities();
    feeds.entities = database.entities();
    settings.from = "plan@mofa.example";
    settings.encryption = "none";
    settings.publicAddress = Optional.of("https://plan.example/gcm/");
    server = new MailServer(settings, new MailWording(), clock);
    postman = new Postman(letters, this, server, settings, new Inline(), clock);
    outbox = new PostedLetters(letters, notices, this, clock);
    OpenDeadlines deadlines = new OpenDeadlines(List.of(desks));
    gathering = new Gathering(notices, letters, this, this, deadlines, clock);
    digests = new DigestRound(notices, gathering, new Inline(), settings, CALENDAR, clock);
    reminders = new ReminderRound(notices, this, this, deadlines, new Inline(), clock);
    choices = new ChosenMail(notices, clock, events);
    FeedReading reading = new FeedReading(this, this, deadlines, settings, clock);
    calendars = new FeedDesk(feeds, reading, settings, clock, events);
    WatchedThings watched = new WatchedThings();
    watched.entities = database.entities();
    watches = new WatchDesk(watched, clock);
    dispatch = new DispatchDesk(letters, this, settings, clock, events);
  }

  void wants(UUID account, String address, Language language) {
    LocalizedText names =
        account.equals(AN)
            ? new LocalizedText("Ông An", "Mr An")
            : new LocalizedText("Ông John", "Mr John");
    readers.put(account, new Correspondent(account, names, address, language));
  }

  void wantsNone(UUID account) {
    readers.remove(account);
  }

  void chooses(UUID account, MailRhythm rhythm, MailReason... reasons) {
    choices.choose(actor(account), new MailChoice(rhythm, Set.of(reasons)));
    database.commit();
  }

  void closes(UUID account) {
    closed.add(account);
    readers.remove(account);
  }

  void goes(String moment) {
    now = Instant.parse(moment);
  }

  /** What the clock does every half minute. */
  void digestRound() {
    digests.goRound();
    postman.goRound();
  }

  void reminderRound() {
    Instant due = digests.moments().latestReminders(now);
    reminders.goRound(due, digests.moments().remindedUntil(due));
  }

  void commit() {
    database.commit();
  }

  void rollBack() {
    database.entities().getTransaction().rollback();
    database.entities().clear();
    database.entities().getTransaction().begin();
  }

  static Actor actor(UUID account) {
    return new Actor(account, "person", BODY, Set.of(new Grant(Role.DRAFTER, BODY)));
  }

  void post(Letter letter) {
    outbox.post(letter);
    database.commit();
  }

  void postAndRollBack(Letter letter) {
    outbox.post(letter);
    database.entities().getTransaction().rollback();
    database.entities().getTransaction().begin();
  }

  void claimForAnother() {
    letters.due(clock.instant(), 10).forEach(id -> letters.claim(id, UUID.randomUUID(), now));
    database.commit();
  }

  void sendWithoutMarking(Letter letter) throws MessagingException {
    server.send(letter, readers.get(letter.account()));
  }

  void retry(Actor by, UUID letter) {
    dispatch.retry(by, letter);
    database.commit();
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  List<LetterRow> letters() {
    return dispatch.letters(ADMINISTRATOR, Optional.empty(), 0, 100);
  }

  List<LetterState> states() {
    return letters().stream().map(LetterRow::state).toList();
  }

  @Override
  public void close() {
    database.close();
  }

  @Override
  public Optional<Correspondent> of(UUID account) {
    return Optional.ofNullable(readers.get(account));
  }

  @Override
  public List<Correspondent> holding(Role role, BodyId body) {
    return List.copyOf(readers.values());
  }

  @Override
  public List<Correspondent> acting(Role role, BodyId body) {
    return everybody();
  }

  @Override
  public List<Correspondent> everybody() {
    return List.copyOf(readers.values());
  }

  @Override
  public Optional<Actor> person(UUID account) {
    return closed.contains(account) ? Optional.empty() : Optional.of(actor(account));
  }

  @Override
  public MailWish wish(Actor by) {
    return of(by.account())
        .map(reader -> new MailWish(reader.address(), reader.language(), true))
        .orElse(MailWish.NONE);
  }

  @Override
  public void change(Actor by, MailWish wish) {
    throw new UnsupportedOperationException();
  }

  private static Actor person(Role role) {
    return new Actor(new UUID(3, role.ordinal()), "person", BODY, Set.of(new Grant(role, BODY)));
  }

  /** What people have open, as the test says. */
  static final class Desks implements DeadlineSource {
    final Map<UUID, List<Deadline>> open = new HashMap<>();

    @Override
    public String kind() {
      return "work-item";
    }

    @Override
    public List<Deadline> of(Actor person) {
      return open.getOrDefault(person.account(), List.of());
    }
  }

  /** The transactions of the test's one connection. */
  private final class Inline extends MailTransactions {
    @Override
    <T> T call(Supplier<T> work) {
      T result = work.get();
      database.commit();
      return result;
    }
  }

  /** Moves when the test says so. */
  private final class Now extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
