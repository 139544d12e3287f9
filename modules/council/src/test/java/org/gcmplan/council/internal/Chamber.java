package org.gcmplan.council.internal;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.council.Agendas;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.BallotCast;
import org.gcmplan.council.BallotEntrusted;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.Ballots;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CouncilMinutes;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.Councils;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.Interests;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.Presence;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.Sittings;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VotingRule;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.AnnouncedEvents;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PeopleByRole;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;

/** The whole module on a database in memory, with a council of six, a secretary and a guest. */
class Chamber implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final BodyId MOFA = BodyId.agency(new UUID(1, 1));
  static final BodyId MPS = BodyId.agency(new UUID(1, 2));
  static final Passphrase CHAIRS = new Passphrase("trâu đen ăn cỏ đồng xa");
  static final Passphrase SECRETARYS = new Passphrase("hạt gạo làng ta có vị phù sa");
  static final VotingRule MORE_THAN_HALF =
      new VotingRule(new Fraction(2, 3), new Fraction(1, 2), true, CountBase.ALL_MEMBERS, true);

  private static final KeyPair[] KEYS = {BallotCipher.newKeys(), BallotCipher.newKeys()};

  final Map<UUID, Actor> people = new LinkedHashMap<>();
  final Actor office = person(90, MOFA, Set.of(new Grant(Role.AWARD_OFFICE, MOFA)));
  final Actor chair = person(1, MOFA, Set.of());
  final Actor vice = person(2, MOFA, Set.of());
  final Actor third = person(3, MPS, Set.of());
  final Actor fourth = person(4, MOFA, Set.of());
  final Actor fifth = person(5, MOFA, Set.of());
  final Actor sixth = person(6, MOFA, Set.of());
  final Actor secretary = person(7, MOFA, Set.of());
  final Actor guest = person(8, MPS, Set.of());
  final Actor outsider = person(9, MPS, Set.of());
  final Actor deputy = person(10, MPS, Set.of());

  final ModuleOnH2 database = new ModuleOnH2("council");
  final RecordedEvents events = new RecordedEvents();
  final PlanClock clock = new PlanClock(Clock.fixed(MORNING, ZONE));
  final Councils councils;
  final CouncilCatalogue catalogue;
  final Sittings sittings;
  final Agendas agendas;
  final SittingCatalogue rooms;
  final Interests interests;
  final Presence presence;
  final Ballots ballots;
  final CouncilMinutes minutes;
  final PrintedOnce printed = new PrintedOnce();
  CouncilId council;

  Chamber() {
    var kept = new CouncilRepository(database.entities());
    var sat = new SittingRepository(database.entities());
    var cast = new BallotRepository(database.entities());
    var rolls = new Rolls(sat, cast);
    var desk = new CouncilDesk(kept, sat, rolls);
    PeopleNow known = account -> Optional.ofNullable(people.get(account));
    PeopleByRole holders =
        role -> people.values().stream().filter(person -> person.holds(role)).toList();
    var files = new PapersInMemory(new SittingFiles(desk, rolls), clock);
    var announced = new Announced(trail(), cast);
    var watch = new BallotWatch(sat, cast, rolls, clock, events);
    var opening = new BallotOpening(sat, cast, rolls, watch, new QuickKeys(), clock, events);
    var taking = new VoteTaking(sat, cast, rolls, announced, clock, events);
    var counting = new Counting(sat, cast, rolls, announced, clock, events);
    var views = new RoomViews(kept, sat, cast, rolls);
    councils = new CouncilService(kept, sat, known, clock, events);
    catalogue = new CouncilReads(kept, desk, holders);
    sittings =
        new SittingService(
            sat,
            kept,
            desk,
            new Authorities(sat, kept, desk, rolls, known, files, clock, events),
            new SittingRules(sat, rolls, clock),
            clock,
            events);
    rooms =
        new SittingReads(
            kept, sat, cast, desk, views, announced, new AwaitedReads(sat, views, rolls, clock));
    agendas = new AgendaService(sat, desk, clock, events);
    interests = new InterestService(sat, desk, rolls, watch, clock, events);
    presence = new PresenceService(sat, desk, rolls, watch, clock, events);
    ballots = new BallotService(sat, cast, desk, rolls, opening, taking, counting, clock, events);
    minutes = new MinutesService(sat, desk, rolls, views, nobody(), printed, clock, events);
    council = establish(true);
  }

  /** What was announced, as the audit trail would give it back. */
  private AnnouncedEvents trail() {
    return (subject, event) -> {
      List<String> facts = new ArrayList<>();
      events.of(BallotCast.class).stream()
          .filter(cast -> event.equals("BallotCast") && cast.subject().equals(subject))
          .forEach(cast -> facts.add("{\"seal\":\"" + cast.seal() + "\"}"));
      events.of(BallotEntrusted.class).stream()
          .filter(key -> event.equals("BallotEntrusted") && key.subject().equals(subject))
          .forEach(
              key ->
                  facts.add(
                      "{\"ballot\":\""
                          + key.ballot()
                          + "\",\"part\":\""
                          + key.part()
                          + "\",\"keyFingerprint\":\""
                          + key.keyFingerprint()
                          + "\"}"));
      return facts;
    };
  }

  private static AgencyDirectory nobody() {
    return (AgencyDirectory)
        Proxy.newProxyInstance(
            AgencyDirectory.class.getClassLoader(),
            new Class<?>[] {AgencyDirectory.class},
            (self, asked, arguments) -> Optional.empty());
  }

  /** Keys made once for all tests, and few rounds: how keys are made is tested by itself. */
  private static final class QuickKeys extends KeyMaking {
    private int made;

    @Override
    KeyPair pair() {
      made++;
      return KEYS[made % KEYS.length];
    }

    @Override
    int rounds() {
      return 1000;
    }
  }

  private Actor person(int number, BodyId body, Set<Grant> grants) {
    Actor person = new Actor(new UUID(7, number), "Người " + number, body, grants);
    people.put(person.account(), person);
    return person;
  }

  CouncilId establish(boolean substitutes) {
    CouncilId id =
        councils.establish(
            office,
            new NewCouncil(
                MOFA,
                new LocalizedText("Hội đồng Thi đua - Khen thưởng", "Council"),
                "Quyết định 100/QĐ-BNG",
                substitutes,
                TODAY));
    appoint(id, chair, CouncilFunction.CHAIR);
    appoint(id, vice, CouncilFunction.VICE_CHAIR);
    for (Actor member : List.of(third, fourth, fifth, sixth)) {
      appoint(id, member, CouncilFunction.MEMBER);
    }
    appoint(id, secretary, CouncilFunction.SECRETARY);
    return id;
  }

  private void appoint(CouncilId id, Actor person, CouncilFunction function) {
    councils.appoint(office, id, new Appointment(person.account(), function, false, TODAY));
    database.commit();
  }

  List<Actor> voters() {
    return List.of(chair, vice, third, fourth, fifth, sixth);
  }

  static NewMotion motion(int number) {
    return new NewMotion(
        new Subject("nomination", "n" + number),
        new LocalizedText("Bằng khen " + number, "Certificate " + number));
  }

  SittingId meeting(VotingRule rule, Secrecy secrecy, NewMotion... agenda) {
    return call(SittingTime.meeting(TODAY, "Phòng 101"), rule, secrecy, agenda);
  }

  SittingId call(SittingTime time, VotingRule rule, Secrecy secrecy, NewMotion... agenda) {
    SittingId id =
        sittings.call(
            office,
            new SittingOrder(
                council,
                new LocalizedText("Phiên họp", "Sitting"),
                time,
                rule,
                secrecy,
                List.of(agenda)));
    database.commit();
    return id;
  }

  /** Opened, with these people in the room and the secretary with them. */
  void open(SittingId sitting, List<Actor> there) {
    act(() -> sittings.open(secretary, sitting));
    act(() -> presence.arrive(secretary, sitting, secretary.account()));
    there.forEach(each -> act(() -> presence.arrive(secretary, sitting, each.account())));
  }

  void act(Runnable action) {
    action.run();
    database.commit();
  }

  CouncilRoom room(SittingId sitting) {
    return rooms.room(office, sitting);
  }

  List<MotionId> motions(SittingId sitting) {
    return room(sitting).motions().stream().map(MotionView::id).toList();
  }

  BallotView ballot(SittingId sitting, BallotId ballot) {
    return room(sitting).ballots().stream()
        .filter(each -> each.id().equals(ballot))
        .findFirst()
        .orElseThrow();
  }

  void declareNone(SittingId sitting, List<Actor> people) {
    for (Actor person : people) {
      act(
          () ->
              interests.declare(
                  person,
                  sitting,
                  motions(sitting).stream()
                      .map(motion -> new InterestDeclaration(motion, InterestKind.NONE, ""))
                      .toList()));
    }
  }

  /** On all motions of the sitting. */
  BallotId openBallot(SittingId sitting) {
    BallotId ballot =
        ballots.prepare(secretary, sitting, motions(sitting).stream().collect(Collectors.toSet()));
    database.commit();
    entrust(ballot, chair);
    return ballot;
  }

  void entrust(BallotId ballot, Actor presiding) {
    act(() -> ballots.entrust(presiding, ballot, CHAIRS));
    act(() -> ballots.entrust(secretary, ballot, SECRETARYS));
  }

  String vote(Actor by, BallotId ballot, MotionId motion, VoteChoice choice) {
    String code = ballots.vote(by, ballot, Map.of(motion, choice)).get(0).code();
    database.commit();
    return code;
  }

  void count(BallotId ballot) {
    act(() -> ballots.close(secretary, ballot));
    act(() -> ballots.count(secretary, ballot, CHAIRS, SECRETARYS));
  }

  static Upload paper() {
    return new Upload("uy-quyen.pdf", "Giấy ủy quyền", InputStream.nullInputStream());
  }

  @Override
  public void close() {
    database.close();
  }
}
