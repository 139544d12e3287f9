package org.gcmplan.coverage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.coverage.CoverageKind;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.coverage.OwnPlanRegistered;
import org.gcmplan.coverage.OwnPlanWithdrawn;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnPlansTest {
  private static final LocalDate SIGNED = LocalDate.of(2020, 11, 5);
  private static final LocalDate BEFORE = Provinces.MERGER.minusDays(1);
  private static final BodyId LAO_CAI = Provinces.LAO_CAI.body();
  private static final BodyId NEW_LAO_CAI = Provinces.NEW_LAO_CAI.body();
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC));

  private final RecordedEvents events = new RecordedEvents();
  private final CoverageOnH2 database = new CoverageOnH2(new Provinces(), new Ministries());
  private final PlanFrameCatalogue frame = new NationalPlan();
  private final OwnPlans plans = database.plans(frame, events, CLOCK);
  private final Coverage coverage = database.coverage(Set.of(), new Provinces().everKnown());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void countFromTheDayTheyWereSigned() {
    enter(LAO_CAI, "356/KH-UBND", SIGNED);

    assertThat(kind(LAO_CAI, SIGNED.minusDays(1))).isEqualTo(CoverageKind.NONE);
    assertThat(kind(LAO_CAI, SIGNED)).isEqualTo(CoverageKind.ISSUED);
    assertThat(CoverageCount.of(coverage.ofLocalities(SIGNED)))
        .isEqualTo(new CoverageCount(1, 0, 3));
  }

  @Test
  void areInheritedByTheUnitThatTheirsWentInto() {
    enter(LAO_CAI, "356/KH-UBND", SIGNED);

    CoverageRow merged = row(NEW_LAO_CAI, Provinces.MERGER);

    assertThat(merged.kind()).isEqualTo(CoverageKind.INHERITED);
    assertThat(merged.plans()).extracting(OwnPlan::body).containsExactly(LAO_CAI);
    assertThat(CoverageCount.of(coverage.ofLocalities(Provinces.MERGER)))
        .isEqualTo(new CoverageCount(0, 1, 2));
  }

  @Test
  void ofTheMergedUnitItselfCountBeforeInheritedOnes() {
    enter(LAO_CAI, "356/KH-UBND", SIGNED);
    enter(NEW_LAO_CAI, "12/KH-UBND", Provinces.MERGER.plusDays(40));

    assertThat(kind(NEW_LAO_CAI, Provinces.MERGER.plusDays(39))).isEqualTo(CoverageKind.INHERITED);
    assertThat(row(NEW_LAO_CAI, Provinces.MERGER.plusDays(40)).plans())
        .extracting(OwnPlan::number)
        .containsExactly("12/KH-UBND");
  }

  @Test
  void passFromAMinistryThatEndedToItsSuccessor() {
    enter(Ministries.LABOUR.body(), "1172/QĐ-LĐTBXH", SIGNED);

    assertThat(coverage.ofAgencies(LocalDate.of(2025, 2, 28)))
        .filteredOn(CoverageRow::covered)
        .extracting(CoverageRow::body)
        .containsExactly(Ministries.LABOUR.body());
    assertThat(coverage.ofAgencies(LocalDate.of(2025, 3, 1)))
        .filteredOn(CoverageRow::covered)
        .extracting(CoverageRow::body)
        .containsExactly(Ministries.HOME_AFFAIRS.body());
  }

  @Test
  void ofAMinistryThatWasSplitPassToItsMainSuccessorOnly() {
    enter(Ministries.LABOUR.body(), "1172/QĐ-LĐTBXH", SIGNED);

    assertThat(CoverageCount.of(coverage.ofAgencies(LocalDate.of(2025, 2, 28))))
        .isEqualTo(new CoverageCount(1, 0, 4));
    assertThat(CoverageCount.of(coverage.ofAgencies(LocalDate.of(2025, 3, 1))))
        .isEqualTo(new CoverageCount(0, 1, 3));
  }

  @Test
  void areEnteredOnceHoweverOftenTheyAreTyped() {
    OwnPlanId first = enter(LAO_CAI, "356/KH-UBND", SIGNED);
    OwnPlanId second = enter(LAO_CAI, "  356/KH-UBND ", SIGNED);

    assertThat(second).isEqualTo(first);
    assertThat(events.news()).hasSize(1).first().isInstanceOf(OwnPlanRegistered.class);
    assertThat(row(LAO_CAI, BEFORE).plans()).hasSize(1);
  }

  @Test
  void thatWereWithdrawnCountNoMoreAndAreNotBroughtBackByTheDataPack() {
    OwnPlanId plan = enter(LAO_CAI, "356/KH-UBND", SIGNED);

    plans.withdraw(coordinator(LAO_CAI), plan, "Nhập nhầm kế hoạch của huyện");
    enter(LAO_CAI, "356/KH-UBND", SIGNED);
    database.commit();

    assertThat(kind(LAO_CAI, BEFORE)).isEqualTo(CoverageKind.NONE);
    assertThat(events.news()).last().isInstanceOf(OwnPlanWithdrawn.class);
    plans.register(coordinator(LAO_CAI), plan(LAO_CAI, "356/KH-UBND", SIGNED));
    assertThat(kind(LAO_CAI, BEFORE)).isEqualTo(CoverageKind.ISSUED);
  }

  @Test
  void areWithdrawnForAReasonOnly() {
    OwnPlanId plan = enter(LAO_CAI, "356/KH-UBND", SIGNED);

    assertThat(problems(() -> plans.withdraw(coordinator(LAO_CAI), plan, "  ")))
        .containsExactly("reason coverage.reasonMissing");
  }

  @Test
  void areWrittenByTheirBodyAndByTheStandingOfficeOnly() {
    NewOwnPlan plan = plan(LAO_CAI, "356/KH-UBND", SIGNED);
    Actor office = person(Role.STANDING_OFFICE, Ministries.FOREIGN_AFFAIRS.body());
    Actor another = person(Role.STANDING_OFFICE, Ministries.HOME_AFFAIRS.body());

    assertThatThrownBy(() -> plans.register(coordinator(NEW_LAO_CAI), plan))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> plans.register(another, plan)).isInstanceOf(NotAllowed.class);
    OwnPlanId entered = plans.register(office, plan);
    assertThatThrownBy(() -> plans.withdraw(another, entered, "Không phải của tôi"))
        .isInstanceOf(NotAllowed.class);
    assertThat(plans.mayWriteFor(coordinator(LAO_CAI), LAO_CAI)).isTrue();
    assertThat(plans.mayWriteFor(coordinator(LAO_CAI), NEW_LAO_CAI)).isFalse();
  }

  @Test
  void mustHaveANumberAndADayOnWhichTheirBodyWasInForce() {
    assertThat(problems(() -> enter(LAO_CAI, " ", CLOCK.today().plusDays(1))))
        .containsExactly("number coverage.numberMissing", "issuedOn coverage.dayAhead");
    assertThat(problems(() -> enter(LAO_CAI, "1/KH", LocalDate.of(2020, 3, 19))))
        .containsExactly("issuedOn coverage.dayBeforeThePlan");
    assertThat(problems(() -> enter(LAO_CAI, "1/KH", Provinces.MERGER)))
        .containsExactly("body coverage.bodyNotInForce");
    assertThat(problems(() -> enter(NEW_LAO_CAI, "1/KH", BEFORE)))
        .containsExactly("body coverage.bodyNotInForce");
    assertThat(problems(() -> enter(LAO_CAI, "9".repeat(121), SIGNED)))
        .containsExactly("number coverage.numberTooLong");
  }

  @Test
  void haveTheirDocumentBehindTheTick() {
    OwnPlanId plan = enter(LAO_CAI, "356/KH-UBND", SIGNED);
    Upload document = new Upload("356.pdf", "", InputStream.nullInputStream());

    assertThatThrownBy(() -> plans.attach(coordinator(NEW_LAO_CAI), plan, document))
        .isInstanceOf(NotAllowed.class);
    plans.attach(coordinator(LAO_CAI), plan, document);

    assertThat(row(LAO_CAI, BEFORE).plans().get(0).file()).isPresent();
  }

  @Test
  void haveNoFilesOnceTheyAreWithdrawn() {
    OwnPlanId plan = enter(LAO_CAI, "356/KH-UBND", SIGNED);
    OwnPlanFiles files = database.files(frame);
    Actor reader = person(Role.DRAFTER, Ministries.HOME_AFFAIRS.body());

    files.mustSee(reader, plan.toString());
    assertThat(files.attaching(reader, plan.toString())).isEmpty();
    plans.withdraw(coordinator(LAO_CAI), plan, "Nhập nhầm");

    assertThatThrownBy(() -> files.mustSee(reader, plan.toString())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.mustSee(reader, "x")).isInstanceOf(NotFound.class);
  }

  @Test
  void confirmedWorkIsAMeasureOfItsOwn() {
    Coverage withWork =
        database.coverage(Set.of(Provinces.LAI_CHAU.body()), new Provinces().everKnown());

    assertThat(withWork.withConfirmedWork(Provinces.MERGER))
        .containsExactly(Provinces.LAI_CHAU.body());
    assertThat(kind(Provinces.LAI_CHAU.body(), Provinces.MERGER)).isEqualTo(CoverageKind.NONE);
  }

  private OwnPlanId enter(BodyId body, String number, LocalDate day) {
    return plans.register(Actor.SYSTEM, plan(body, number, day));
  }

  private static NewOwnPlan plan(BodyId body, String number, LocalDate day) {
    return new NewOwnPlan(body, number, day, "", false);
  }

  private CoverageKind kind(BodyId body, LocalDate day) {
    return row(body, day).kind();
  }

  private CoverageRow row(BodyId body, LocalDate day) {
    return coverage.ofLocalities(day).stream()
        .filter(row -> row.body().equals(body))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> problems(Runnable act) {
    return catchThrowableOfType(BusinessRuleViolation.class, act::run).problems().stream()
        .map(problem -> problem.field() + " " + problem.key())
        .toList();
  }

  private static Actor coordinator(BodyId body) {
    return person(Role.COORDINATOR, body);
  }

  private static Actor person(Role role, BodyId body) {
    return new Actor(new UUID(5, role.ordinal()), "Người", body, Set.of(new Grant(role, body)));
  }

  /** The national plan, coordinated by Foreign Affairs. */
  private static final class NationalPlan implements PlanFrameCatalogue {
    @Override
    public Optional<Plan> plan() {
      return Optional.of(
          new Plan(
              new LocalizedText("Kế hoạch", "Plan"),
              "402/QĐ-TTg",
              LocalDate.of(2020, 3, 20),
              2020,
              2030,
              Ministries.FOREIGN_AFFAIRS.body(),
              "QĐ-BNG",
              true));
    }

    @Override
    public List<FocusArea> focusAreas() {
      return List.of();
    }

    @Override
    public List<Objective> objectives() {
      return List.of();
    }

    @Override
    public List<GuidingPrinciple> principles() {
      return List.of();
    }
  }
}
