package org.gcmplan.localities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Succession;
import org.gcmplan.localities.ChangePreview;
import org.gcmplan.localities.DatedName;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Division;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityDivided;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityMerged;
import org.gcmplan.localities.LocalityRenamed;
import org.gcmplan.localities.LocalityType;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialChangeTookEffect;
import org.gcmplan.localities.TerritorialChangeWithdrawn;
import org.gcmplan.localities.TerritorialKind;
import org.gcmplan.localities.TerritorialOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TerritorialRegistrarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final String LAW = "202/2025/QH15";
  private static final LocalityId QUANG_BINH = new LocalityId(new UUID(0, 44));
  private static final LocalityId QUANG_TRI = new LocalityId(new UUID(0, 45));
  private static final LocalityId HUE = new LocalityId(new UUID(0, 46));
  private static final LocalityId NEW_QUANG_TRI = new LocalityId(new UUID(1, 44));
  private static final LocalityId OTHER = new LocalityId(new UUID(1, 47));
  private static final BodyId OFFICE = BodyId.agency(new UUID(5, 5));
  private static final Actor STANDING_OFFICE =
      new Actor(
          new UUID(0, 8), "Thường trực", OFFICE, Set.of(new Grant(Role.STANDING_OFFICE, OFFICE)));
  private static final Actor ADMINISTRATOR =
      new Actor(new UUID(0, 9), "Quản trị", OFFICE, Set.of(new Grant(Role.ADMINISTRATOR, OFFICE)));
  private static final PlanClock CLOCK = at("2026-01-05T02:00:00Z");

  private final LocalitiesOnH2 database = new LocalitiesOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final OneTaskEach work = new OneTaskEach();
  private final TerritorialRegistrar registrar = database.registrar(events, CLOCK, work);
  private final LocalityDirectory directory = database.directory();

  @BeforeEach
  void threeProvinces() {
    var localities = database.localities(events, CLOCK);
    for (NewUnit unit :
        List.of(
            new NewUnit(QUANG_BINH, province("44", "Quảng Bình")),
            new NewUnit(QUANG_TRI, province("45", "Quảng Trị")),
            new NewUnit(HUE, province("46", "Thừa Thiên Huế")))) {
      localities.establish(Actor.SYSTEM, unit.id(), unit.as(), Optional.empty());
    }
    database.commit();
    events.news();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class AMerger {
    @BeforeEach
    void isCarriedOut() {
      carryOut(merger());
    }

    @Test
    void makesANewUnitUnderAnOldCodeAndName() {
      assertThat(directory.withCode("44", MERGER.minusDays(1)).orElseThrow().id())
          .isEqualTo(QUANG_BINH);
      assertThat(directory.withCode("44", MERGER).orElseThrow().id()).isEqualTo(NEW_QUANG_TRI);
      assertThat(directory.withCode("45", MERGER)).isEmpty();
    }

    @Test
    void endsTheFormerUnitsTheDayBefore() {
      assertThat(namesOn(MERGER.minusDays(1)))
          .containsExactly("Quảng Bình", "Quảng Trị", "Thừa Thiên Huế");
      assertThat(namesOn(MERGER)).containsExactly("Quảng Trị", "Thừa Thiên Huế");
    }

    @Test
    void isReadInBothDirections() {
      assertThat(directory.find(QUANG_BINH, MERGER).orElseThrow().successor())
          .contains(NEW_QUANG_TRI);
      assertThat(directory.find(NEW_QUANG_TRI, MERGER).orElseThrow().predecessors())
          .containsExactlyInAnyOrder(QUANG_BINH, QUANG_TRI);
      assertThat(directory.inForceOn(MERGER).get(0).predecessors()).hasSize(2);
    }

    @Test
    void leavesAFormerUnitItsName() {
      assertThat(nameOf(QUANG_BINH, MERGER.plusYears(1))).isEqualTo("Quảng Bình");
      assertThat(nameOf(NEW_QUANG_TRI, MERGER.minusYears(1))).isEqualTo("Quảng Trị");
    }

    @Test
    void handsTheWorkOfBothToTheNewUnit() {
      assertThat(work.passed)
          .containsExactly(
              "task-44 " + NEW_QUANG_TRI.body() + " " + MERGER,
              "task-45 " + NEW_QUANG_TRI.body() + " " + MERGER);
    }

    @Test
    void isAnnouncedOnceHoweverOftenTheApplicationOrdersIt() {
      assertThat(events.news())
          .hasSize(2)
          .hasAtLeastOneElementOfType(LocalityMerged.class)
          .hasAtLeastOneElementOfType(TerritorialChangeTookEffect.class);
      carryOut(merger());
      assertThat(events.news()).isEmpty();
      assertThat(registrar.recorded()).hasSize(1);
    }

    @Test
    void isOnRecordWithItsPaper() {
      RecordedChange change = registrar.recorded().get(0);
      assertThat(change.legalBasis()).isEqualTo(LAW);
      assertThat(change.former()).containsExactly(QUANG_BINH, QUANG_TRI);
      assertThat(change.formed()).containsExactly(NEW_QUANG_TRI);
      assertThat(change.carriedOutAt()).isPresent();
    }

    @Test
    void isFollowedByAChangeOfTypeOfTheNewUnit() {
      carryOut(
          new Redesignation(NEW_QUANG_TRI, city("44", "Quảng Trị"), MERGER.plusMonths(3), LAW));
      assertThat(directory.inForceOn(TODAY).get(0).designation().type())
          .isEqualTo(LocalityType.CITY);
    }

    @Test
    void canBeMendedByAnotherDataPack() {
      NewUnit mended = new NewUnit(NEW_QUANG_TRI, province("44", "Quảng Trị mới"));
      carryOut(new Merger(List.of(QUANG_BINH, QUANG_TRI), mended, MERGER, LAW));
      assertThat(nameOf(NEW_QUANG_TRI, MERGER)).isEqualTo("Quảng Trị mới");
    }
  }

  @Nested
  class APlannedMerger {
    private static final LocalDate AHEAD = LocalDate.of(2026, 7, 1);

    @BeforeEach
    void isOrderedForADayAhead() {
      carryOut(planned(NEW_QUANG_TRI));
      events.news();
    }

    @Test
    void isAsIfItHadNotBeenOrderedOnceItIsWithdrawn() {
      withdraw("Hoãn theo 1/2026/QH16");

      assertThat(namesOn(AHEAD)).containsExactly("Quảng Bình", "Quảng Trị", "Thừa Thiên Huế");
      assertThat(directory.withCode("44", AHEAD).orElseThrow().id()).isEqualTo(QUANG_BINH);
      assertThat(directory.find(QUANG_BINH, AHEAD).orElseThrow().successors()).isEmpty();
      assertThat(database.lookup(CLOCK).everKnown())
          .extracting(Locality::id)
          .doesNotContain(NEW_QUANG_TRI);
      assertThat(registrarOn(AHEAD).due()).isEmpty();
      assertThat(events.news())
          .singleElement()
          .isInstanceOfSatisfying(
              TerritorialChangeWithdrawn.class,
              event -> assertThat(event.formed()).containsExactly(NEW_QUANG_TRI));
    }

    @Test
    void staysOnRecordWithTheReason() {
      withdraw(" Hoãn theo 1/2026/QH16 ");
      RecordedChange change = registrar.recorded().get(0);
      assertThat(change.withdrawn()).contains("Hoãn theo 1/2026/QH16");
      assertThat(change.isPlanned()).isFalse();
    }

    @Test
    void canBeOrderedAgainByTheOfficeButNotByTheApplication() {
      withdraw("Hoãn");
      registrar.carryOut(Actor.SYSTEM, planned(NEW_QUANG_TRI));
      database.commit();
      assertThat(namesOn(AHEAD)).hasSize(3);

      carryOut(planned(OTHER));
      assertThat(namesOn(AHEAD)).containsExactly("Quảng Trị", "Thừa Thiên Huế");
    }

    @Test
    void isNotWithdrawnWithoutAReasonNorTwiceNorOnItsDay() {
      assertThatThrownBy(() -> withdraw(" ")).hasMessageContaining("localities.withdraw.reason");
      UUID order = registrar.recorded().get(0).id();
      assertThatThrownBy(() -> registrarOn(AHEAD).withdraw(STANDING_OFFICE, order, "Hoãn"))
          .hasMessageContaining("localities.withdraw.tooLate");
      assertThatThrownBy(() -> registrar.withdraw(ADMINISTRATOR, order, "Hoãn"))
          .isInstanceOf(NotAllowed.class);
      withdraw("Hoãn");
      assertThatThrownBy(() -> withdraw("Hoãn"))
          .hasMessageContaining("localities.withdraw.tooLate");
    }

    @Test
    void isWithdrawnAfterWhatBuildsOnIt() {
      carryOut(new Redesignation(NEW_QUANG_TRI, city("44", "Quảng Trị"), AHEAD.plusYears(1), LAW));
      assertThatThrownBy(() -> withdrawThe(TerritorialKind.MERGER))
          .hasMessageContaining("localities.withdraw.builtOn");

      withdrawThe(TerritorialKind.REDESIGNATION);
      assertThat(directory.find(NEW_QUANG_TRI, AHEAD.plusYears(2)).orElseThrow().designation())
          .isEqualTo(province("44", "Quảng Trị"));
      withdrawThe(TerritorialKind.MERGER);
      assertThat(namesOn(AHEAD)).hasSize(3);
    }

    private Merger planned(LocalityId into) {
      return new Merger(
          List.of(QUANG_BINH, QUANG_TRI),
          new NewUnit(into, province("44", "Quảng Trị")),
          AHEAD,
          LAW);
    }

    private void withdraw(String reason) {
      registrar.withdraw(STANDING_OFFICE, registrar.recorded().get(0).id(), reason);
      database.commit();
    }

    private void withdrawThe(TerritorialKind kind) {
      UUID order =
          registrar.recorded().stream()
              .filter(change -> change.kind() == kind)
              .findFirst()
              .orElseThrow()
              .id();
      registrar.withdraw(STANDING_OFFICE, order, "Hoãn");
      database.commit();
    }

    private TerritorialRegistrar registrarOn(LocalDate day) {
      return database.registrar(events, at(day + "T02:00:00Z"), work);
    }
  }

  @Nested
  class ADivision {
    private static final LocalityId NORTH = new LocalityId(new UUID(2, 1));
    private static final LocalityId SOUTH = new LocalityId(new UUID(2, 2));

    @Test
    void givesWhatIsChosenToOnePartAndTheRestToTheSeat() {
      carryOut(division(Optional.of(SOUTH), Map.of("task-44", NORTH)));

      assertThat(work.passed).containsExactly("task-44 " + NORTH.body() + " " + MERGER);
      Locality old = directory.find(QUANG_BINH, MERGER).orElseThrow();
      assertThat(old.successors()).containsExactly(SOUTH, NORTH);
      assertThat(old.successor()).contains(SOUTH);
      assertThat(directory.find(NORTH, MERGER).orElseThrow().predecessors())
          .containsExactly(QUANG_BINH);
      assertThat(events.news()).hasAtLeastOneElementOfType(LocalityDivided.class);
    }

    @Test
    void givesEverythingToTheSeatWhenNothingIsChosen() {
      carryOut(division(Optional.of(SOUTH), Map.of()));
      assertThat(work.passed).containsExactly("task-44 " + SOUTH.body() + " " + MERGER);
    }

    @Test
    void needsAUnitThatKeepsTheSeat() {
      assertRefused(division(Optional.empty(), Map.of()), "seat", "localities.change.noSeat");
      assertRefused(division(Optional.of(HUE), Map.of()), "seat", "localities.change.noSeat");
    }

    @Test
    void makesTwoPartsAtLeastUnderCodesOfTheirOwn() {
      NewUnit one = new NewUnit(NORTH, province("44", "Bắc Bình"));
      assertRefused(
          new Division(QUANG_BINH, List.of(one), Optional.of(NORTH), Map.of(), MERGER, LAW),
          "parts",
          "localities.change.divideInTwo");
      NewUnit alike = new NewUnit(SOUTH, province("44", "Nam Bình"));
      assertRefused(
          new Division(QUANG_BINH, List.of(one, alike), Optional.of(NORTH), Map.of(), MERGER, LAW),
          "parts",
          "localities.change.sameCode");
    }

    @Test
    void neverGivesWorkToAStranger() {
      assertRefused(
          division(Optional.of(SOUTH), Map.of("task-44", HUE)),
          "parts",
          "localities.change.strangerTakes");
    }

    @Test
    void isNeverIntoItself() {
      NewUnit itself = new NewUnit(QUANG_BINH, province("44", "Quảng Bình"));
      NewUnit other = new NewUnit(NORTH, province("43", "Bắc Bình"));
      assertRefused(
          new Division(
              QUANG_BINH, List.of(itself, other), Optional.of(NORTH), Map.of(), MERGER, LAW),
          "former",
          "localities.change.intoItself");
    }

    private Division division(Optional<LocalityId> seat, Map<String, LocalityId> takers) {
      return new Division(
          QUANG_BINH,
          List.of(
              new NewUnit(NORTH, province("43", "Bắc Bình")),
              new NewUnit(SOUTH, province("44", "Nam Bình"))),
          seat,
          takers,
          MERGER,
          LAW);
    }
  }

  @Nested
  class AnotherDesignation {
    private static final LocalDate CITY_FROM = LocalDate.of(2025, 1, 1);

    @Test
    void keepsTheUnitAndItsWork() {
      carryOut(new Redesignation(HUE, city("46", "Huế"), CITY_FROM, "175/2024/QH15"));

      Locality before = directory.find(HUE, CITY_FROM.minusDays(1)).orElseThrow();
      Locality after = directory.find(HUE, CITY_FROM).orElseThrow();
      assertThat(before.designation().type()).isEqualTo(LocalityType.PROVINCE);
      assertThat(before.designation().name().vi()).isEqualTo("Thừa Thiên Huế");
      assertThat(after.designation().type()).isEqualTo(LocalityType.CITY);
      assertThat(after.id()).isEqualTo(before.id());
      assertThat(work.passed).isEmpty();
      assertThat(events.news()).hasAtLeastOneElementOfType(LocalityRenamed.class);
    }

    @Test
    void isReadInTheRegisterWithItsTime() {
      carryOut(new Redesignation(HUE, city("46", "Huế"), CITY_FROM, "175/2024/QH15"));
      assertThat(database.lookup(CLOCK).namesOf(HUE))
          .extracting(DatedName::from, DatedName::to)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  Optional.empty(), Optional.of(CITY_FROM.minusDays(1))),
              org.assertj.core.groups.Tuple.tuple(Optional.of(CITY_FROM), Optional.empty()));
    }

    @Test
    void movesACode() {
      carryOut(new Redesignation(HUE, province("99", "Thừa Thiên Huế"), CITY_FROM, LAW));
      assertThat(directory.withCode("46", CITY_FROM)).isEmpty();
      assertThat(directory.withCode("99", CITY_FROM).orElseThrow().id()).isEqualTo(HUE);
    }

    @Test
    void isRefusedWhenNothingChangesOrAnotherHoldsTheCodeOrName() {
      assertRefused(
          new Redesignation(HUE, province("46", "Thừa Thiên Huế"), CITY_FROM, LAW),
          "name",
          "localities.change.nothing");
      assertRefused(
          new Redesignation(HUE, province("45", "Thừa Thiên Huế"), CITY_FROM, LAW),
          "code",
          "localities.codeTaken");
      assertRefused(
          new Redesignation(HUE, province("46", "Quảng Trị"), CITY_FROM, LAW),
          "fullName",
          "localities.change.nameTaken");
    }

    @Test
    void isRefusedBeforeALaterOne() {
      carryOut(new Redesignation(HUE, city("46", "Huế"), CITY_FROM, LAW));
      assertRefused(
          new Redesignation(HUE, province("46", "Huế"), CITY_FROM.minusYears(1), LAW),
          "from",
          "localities.change.later");
    }
  }

  @Nested
  class Refused {
    @Test
    void whenItIsIntoItselfOrOfOneUnit() {
      NewUnit itself = new NewUnit(QUANG_TRI, province("45", "Quảng Trị"));
      assertRefused(
          new Merger(List.of(QUANG_BINH, QUANG_TRI), itself, MERGER, LAW),
          "former",
          "localities.change.intoItself");
      assertRefused(
          merger(List.of(QUANG_BINH), NEW_QUANG_TRI, MERGER),
          "former",
          "localities.change.mergeTwo");
      assertRefused(
          merger(List.of(QUANG_BINH, QUANG_TRI, QUANG_BINH), NEW_QUANG_TRI, MERGER),
          "former",
          "localities.change.namedTwice");
    }

    @Test
    void forAUnitThatHasEnded() {
      carryOut(merger());
      assertRefused(
          new Merger(
              List.of(QUANG_TRI, HUE),
              new NewUnit(OTHER, province("46", "Trị Thiên")),
              MERGER.plusMonths(3),
              LAW),
          "former",
          "localities.change.ended");
    }

    @Test
    void whenTwoMergersCross() {
      carryOut(merger());
      for (LocalDate day : List.of(MERGER, MERGER.minusDays(1))) {
        assertRefused(
            new Merger(
                List.of(QUANG_TRI, HUE), new NewUnit(OTHER, province("46", "Trị Thiên")), day, LAW),
            "former",
            "localities.change.crosses");
      }
    }

    @Test
    void whenALaterChangeDependsOnTheUnit() {
      carryOut(new Redesignation(QUANG_TRI, city("45", "Quảng Trị"), MERGER.plusMonths(1), LAW));
      assertRefused(merger(), "from", "localities.change.later");
    }

    @Test
    void onTheVeryDayOnWhichTheUnitBegins() {
      carryOut(merger());
      assertRefused(
          new Merger(
              List.of(NEW_QUANG_TRI, HUE),
              new NewUnit(OTHER, province("46", "Trị Thiên")),
              MERGER,
              LAW),
          "former",
          "localities.change.notYet");
    }

    @Test
    void inThePastBeforeSomethingThatIsOnRecordInItsName() {
      work.lastAct = Optional.of(MERGER.plusDays(9));
      assertRefused(merger(), "from", "localities.change.actsSince");

      work.lastAct = Optional.of(MERGER.minusDays(1));
      carryOut(merger());
      assertThat(namesOn(MERGER)).hasSize(2);
    }

    @Test
    void whenAnotherUnitHoldsTheCodeOrTheName() {
      assertRefused(
          new Merger(
              List.of(QUANG_BINH, QUANG_TRI),
              new NewUnit(NEW_QUANG_TRI, province("46", "Quảng Trị")),
              MERGER,
              LAW),
          "code",
          "localities.codeTaken");
      assertRefused(
          new Merger(
              List.of(QUANG_BINH, QUANG_TRI),
              new NewUnit(NEW_QUANG_TRI, province("44", "Thừa Thiên Huế")),
              MERGER,
              LAW),
          "fullName",
          "localities.change.nameTaken");
    }

    @Test
    void withoutAPaperOrNamesOrFarAhead() {
      assertRefused(
          new Merger(
              List.of(QUANG_BINH, QUANG_TRI),
              new NewUnit(NEW_QUANG_TRI, province(" ", "")),
              TODAY.plusYears(9),
              " "),
          "legalBasis",
          "localities.change.legalBasis",
          "localities.change.tooFarAhead",
          "localities.change.code",
          "localities.change.name");
    }

    @Test
    void forAnUnknownUnit() {
      assertThatThrownBy(() -> carryOut(merger(List.of(QUANG_BINH, OTHER), NEW_QUANG_TRI, MERGER)))
          .isInstanceOf(NotFound.class);
    }

    @Test
    void toAnybodyButTheStandingOfficeThoughAdministratorsMayLook() {
      assertThat(registrar.preview(ADMINISTRATOR, merger()).units()).hasSize(2);
      assertThatThrownBy(() -> registrar.carryOut(ADMINISTRATOR, merger()))
          .isInstanceOf(NotAllowed.class);
      Actor stranger = new Actor(new UUID(0, 7), "Chuyên viên", OFFICE, Set.of());
      assertThatThrownBy(() -> registrar.preview(stranger, merger()))
          .isInstanceOf(NotAllowed.class);
      Actor ofTheUnit =
          new Actor(
              new UUID(0, 6),
              "Của Quảng Trị",
              QUANG_TRI.body(),
              Set.of(new Grant(Role.STANDING_OFFICE, OFFICE)));
      assertThatThrownBy(() -> registrar.carryOut(ofTheUnit, merger()))
          .hasMessageContaining("ownUnit");
    }
  }

  @Nested
  class Planned {
    private final LocalDate day = TODAY.plusMonths(6);

    @Test
    void isKnownNowAndPassesWorkOnItsDay() {
      registrar.carryOut(
          STANDING_OFFICE, merger(List.of(QUANG_BINH, QUANG_TRI), NEW_QUANG_TRI, day));
      database.commit();

      assertThat(namesOn(day.minusDays(1))).hasSize(3);
      assertThat(namesOn(day)).hasSize(2);
      assertThat(work.passed).isEmpty();
      assertThat(registrar.due()).isEmpty();

      TerritorialRegistrar then = database.registrar(events, at(day + "T00:30:00+07:00"), work);
      assertThat(then.due()).hasSize(1);
      then.due().forEach(then::pass);
      database.commit();
      assertThat(work.passed).hasSize(2);
      assertThat(then.due()).isEmpty();
      assertThat(then.recorded().get(0).orderedBy()).isEqualTo("Thường trực");
    }

    @Test
    void isNeverPassedBeforeItsDayNorTwice() {
      registrar.carryOut(
          STANDING_OFFICE, merger(List.of(QUANG_BINH, QUANG_TRI), NEW_QUANG_TRI, day));
      database.commit();
      UUID change = registrar.recorded().get(0).id();

      registrar.pass(change);
      assertThat(work.passed).isEmpty();

      TerritorialRegistrar then = database.registrar(events, at(day + "T03:00:00Z"), work);
      then.pass(change);
      then.pass(change);
      assertThat(work.passed).hasSize(2);
    }

    @Test
    void crossesAnotherPlannedOne() {
      registrar.carryOut(
          STANDING_OFFICE, merger(List.of(QUANG_BINH, QUANG_TRI), NEW_QUANG_TRI, day));
      database.commit();
      assertRefused(
          new Merger(
              List.of(QUANG_TRI, HUE),
              new NewUnit(OTHER, province("46", "Trị Thiên")),
              day.minusDays(10),
              LAW),
          "former",
          "localities.change.crosses");
    }
  }

  @Test
  void aPreviewSaysWhatPassesAndHowManyUnitsThereAreThen() {
    ChangePreview preview = registrar.preview(ADMINISTRATOR, merger());

    assertThat(preview.before()).isEqualTo(3);
    assertThat(preview.after()).isEqualTo(2);
    assertThat(preview.takesEffect()).isEqualTo(ChangePreview.When.PAST);
    assertThat(preview.units()).hasSize(2);
    assertThat(preview.units().get(0).work())
        .extracting(OpenWorkItem::key)
        .containsExactly("task-44", "report-44");
    assertThat(work.passed).isEmpty();
    assertThat(namesOn(MERGER)).hasSize(3);
  }

  private static PlanClock at(String moment) {
    Instant instant = java.time.OffsetDateTime.parse(moment).toInstant();
    return new PlanClock(Clock.fixed(instant, ZoneId.of("Asia/Ho_Chi_Minh")));
  }

  private Merger merger() {
    return merger(List.of(QUANG_BINH, QUANG_TRI), NEW_QUANG_TRI, MERGER);
  }

  private static Merger merger(List<LocalityId> former, LocalityId into, LocalDate from) {
    return new Merger(former, new NewUnit(into, province("44", "Quảng Trị")), from, LAW);
  }

  private void carryOut(TerritorialOrder order) {
    registrar.carryOut(Actor.SYSTEM, order);
    database.commit();
  }

  private void assertRefused(TerritorialOrder order, String field, String... keys) {
    List<String> before = List.copyOf(work.passed);
    var refused =
        catchThrowableOfType(
            BusinessRuleViolation.class, () -> registrar.carryOut(STANDING_OFFICE, order));
    assertThat(refused.problems()).extracting(Problem::key).contains(keys);
    assertThat(refused.problems())
        .filteredOn(problem -> problem.key().equals(keys[0]))
        .extracting(Problem::field)
        .containsOnly(field);
    assertThat(work.passed).isEqualTo(before);
  }

  private String nameOf(LocalityId id, LocalDate day) {
    return directory.find(id, day).orElseThrow().designation().name().vi();
  }

  private List<String> namesOn(LocalDate day) {
    return directory.inForceOn(day).stream().map(u -> u.designation().name().vi()).toList();
  }

  private static Designation province(String code, String name) {
    return new Designation(
        code,
        new LocalizedText(name, name),
        new LocalizedText("Tỉnh " + name, name + " Province"),
        LocalityType.PROVINCE);
  }

  private static Designation city(String code, String name) {
    return new Designation(
        code,
        new LocalizedText(name, name),
        new LocalizedText("Thành phố " + name, name + " City"),
        LocalityType.CITY);
  }

  /** Every unit has one task, which passes, and one report, which stays. */
  private static final class OneTaskEach implements OpenWork {
    private final List<String> passed = new ArrayList<>();
    private Optional<LocalDate> lastAct = Optional.empty();

    @Override
    public List<OpenWorkItem> of(Succession succession) {
      long code = succession.body().id().getLeastSignificantBits();
      LocalizedText title = new LocalizedText("Việc", "Work");
      return List.of(
          new OpenWorkItem("task-" + code, Kind.ASSIGNMENT, "3.11", title, true),
          new OpenWorkItem("report-" + code, Kind.REPORTS_SENT, "", title, false));
    }

    @Override
    public void handOver(Actor by, Succession succession) {
      of(succession).stream()
          .filter(OpenWorkItem::moves)
          .map(OpenWorkItem::key)
          .forEach(
              key -> passed.add(key + " " + succession.decided(key) + " " + succession.from()));
    }

    @Override
    public Optional<LocalDate> lastActOf(BodyId body) {
      return lastAct;
    }
  }
}
