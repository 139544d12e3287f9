package org.gcmplan.notifications.internal;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
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
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.LetterState;

/** The module put together on a database in memory; who wants mail is played. */
final class PostOffice implements AutoCloseable, Correspondence {
  static final UUID AN = new UUID(1, 1);
  static final UUID JOHN = new UUID(1, 2);
  private static final BodyId BODY = BodyId.agency(new UUID(2, 2));
  static final Actor ADMINISTRATOR = person(Role.ADMINISTRATOR);
  static final Actor DRAFTER = person(Role.DRAFTER);

  private final ModuleOnH2 database = new ModuleOnH2("notifications");
  private final Map<UUID, Correspondent> readers = new HashMap<>();
  private Instant now = Instant.parse("2026-11-19T02:00:00Z");
  final PlanClock clock = new PlanClock(new Now());
  final MailSettings settings = new MailSettings();
  private final Letters letters = new Letters();
  private final MailServer server;
  final Postman postman;
  final PostedLetters outbox;
  final DispatchDesk dispatch;

  PostOffice() {
    letters.entities = database.entities();
    settings.from = "plan@mofa.example";
    settings.encryption = "none";
    settings.publicAddress = Optional.of("https://plan.example/gcm/");
    server = new MailServer(settings, new MailWording(), clock);
    postman = new Postman(letters, this, server, settings, new Inline(), clock);
    outbox = new PostedLetters(letters, this, clock);
    dispatch = new DispatchDesk(letters, this, settings, clock, new RecordedEvents());
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
  public MailWish wish(Actor by) {
    return MailWish.NONE;
  }

  @Override
  public void change(Actor by, MailWish wish) {
    throw new UnsupportedOperationException();
  }

  private static Actor person(Role role) {
    return new Actor(new UUID(3, role.ordinal()), "person", BODY, Set.of(new Grant(role, BODY)));
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
