package org.gcmplan.agencies.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.agencies.DissolutionTookEffect;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Succession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 1 March 2025 the labour ministry went to several others, task by task. */
class ReorganisingTest {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  private static final AgencyId LABOUR = new AgencyId(new UUID(0, 1));
  private static final AgencyId HOME_AFFAIRS = new AgencyId(new UUID(0, 2));
  private static final AgencyId HEALTH = new AgencyId(new UUID(0, 3));
  private static final AgencyId FOREIGN = new AgencyId(new UUID(0, 4));
  private static final AgencyId LATE = new AgencyId(new UUID(0, 5));
  private static final Actor STANDING_OFFICE = person(8, Role.STANDING_OFFICE);
  private static final String LAW = "176/2025/QH15";

  private final AgenciesOnH2 database = new AgenciesOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final TwoTasks work = new TwoTasks();
  private final Reorganising reorganising = database.reorganising(events, on(TODAY), work);
  private final AgencyDirectory directory = database.directory();

  @BeforeEach
  void ministries() {
    var agencies = database.agencies(events, on(TODAY));
    agencies.register(Actor.SYSTEM, ministry(LABOUR, "BLDTBXH", Optional.empty()));
    agencies.register(Actor.SYSTEM, ministry(HOME_AFFAIRS, "BNV", Optional.empty()));
    agencies.register(Actor.SYSTEM, ministry(HEALTH, "BYT", Optional.empty()));
    agencies.register(Actor.SYSTEM, ministry(FOREIGN, "BNG", Optional.empty()));
    agencies.register(Actor.SYSTEM, ministry(LATE, "BDT", Optional.of(TODAY.plusDays(10))));
    database.commit();
    events.news();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPersonDecidesTaskByTask() {
    carryOut(split(Optional.empty(), Map.of("task-1", HEALTH, "task-2", HOME_AFFAIRS)));

    assertThat(work.passed)
        .containsExactly("task-1 " + HEALTH.body(), "task-2 " + HOME_AFFAIRS.body());
    assertThat(directory.find(LABOUR).orElseThrow().validTo()).contains(TODAY.minusDays(1));
    assertThat(directory.find(LABOUR).orElseThrow().successors())
        .containsExactly(HOME_AFFAIRS, HEALTH);
    assertThat(events.news()).hasAtLeastOneElementOfType(DissolutionTookEffect.class);
    assertThat(reorganising.recorded().get(0).legalBasis()).isEqualTo(LAW);
  }

  @Test
  void whatNobodyDecidedIsNamedItemByItemAndNothingHappens() {
    Dissolution half = split(Optional.empty(), Map.of("task-1", HEALTH));
    assertThat(reorganising.preview(STANDING_OFFICE, half).work()).hasSize(2);

    assertRefused(half, "taker-task-2", "kernel.undecided");
    assertThat(directory.find(LABOUR).orElseThrow().validTo()).isEmpty();
  }

  @Test
  void theRestGoesToTheOneForTheRest() {
    carryOut(split(Optional.of(HOME_AFFAIRS), Map.of("task-1", HEALTH)));
    assertThat(work.passed)
        .containsExactly("task-1 " + HEALTH.body(), "task-2 " + HOME_AFFAIRS.body());
  }

  @Test
  void aDayAheadNeedsSomebodyForTheRestAndPassesWorkThen() {
    LocalDate day = TODAY.plusMonths(1);
    assertRefused(on(day, Optional.empty()), "otherwise", "agencies.dissolve.plannedNeedsRest");
    carryOut(on(day, Optional.of(HEALTH)));
    assertThat(work.passed).isEmpty();
    assertThat(reorganising.due()).isEmpty();

    Reorganising then = database.reorganising(events, on(day), work);
    then.due().forEach(then::pass);
    then.due().forEach(then::pass);
    database.commit();
    assertThat(work.passed).containsExactly("task-1 " + HEALTH.body(), "task-2 " + HEALTH.body());
    assertThat(then.recorded().get(0).carriedOutAt()).isPresent();
  }

  @Test
  void whatLiesAheadCanBeTakenBackWithAReason() {
    LocalDate day = TODAY.plusMonths(1);
    carryOut(on(day, Optional.of(HEALTH)));
    UUID order = reorganising.recorded().get(0).id();
    assertThatThrownBy(() -> reorganising.withdraw(STANDING_OFFICE, order, " "))
        .hasMessageContaining("agencies.withdraw.reason");
    assertThatThrownBy(
            () ->
                database
                    .reorganising(events, on(day), work)
                    .withdraw(STANDING_OFFICE, order, "Hoãn"))
        .hasMessageContaining("agencies.withdraw.tooLate");

    reorganising.withdraw(STANDING_OFFICE, order, "Hoãn");
    database.commit();
    assertThat(directory.find(LABOUR).orElseThrow().validTo()).isEmpty();
    assertThat(reorganising.recorded().get(0).withdrawn()).contains("Hoãn");
    assertThat(reorganising.recorded().get(0).successors()).isNotEmpty();
    assertThat(database.reorganising(events, on(day), work).due()).isEmpty();
    carryOut(to(HEALTH));
    assertThat(work.passed).hasSize(2);
  }

  @Test
  void isRefusedIntoItselfOrToNobodyOrToABodyNotYetThere() {
    assertRefused(to(LABOUR), "successors", "agencies.dissolve.intoItself");
    assertRefused(to(), "successors", "agencies.dissolve.noSuccessor");
    assertRefused(to(HEALTH, HEALTH), "successors", "agencies.dissolve.namedTwice");
    assertRefused(to(LATE), "successors", "agencies.successorNotInForce");
    assertRefused(
        split(Optional.of(FOREIGN), Map.of()), "otherwise", "agencies.dissolve.strangerTakes");
  }

  @Test
  void isRefusedWhenItHasEndedAlreadyOrNotBegun() {
    carryOut(to(HEALTH));
    assertRefused(to(HOME_AFFAIRS), "agency", "agencies.endedAlready");
    assertRefused(
        new Dissolution(LATE, List.of(HEALTH), Optional.of(HEALTH), Map.of(), TODAY, LAW),
        "from",
        "agencies.dissolve.notYet");
  }

  @Test
  void isRefusedBeforeAnotherBodyWentIntoIt() {
    carryOut(to(HEALTH));
    Dissolution earlier =
        new Dissolution(
            HEALTH, List.of(FOREIGN), Optional.of(FOREIGN), Map.of(), TODAY.minusMonths(1), LAW);
    assertRefused(earlier, "from", "agencies.dissolve.later");
  }

  @Test
  void isRefusedInThePastBeforeSomethingOnRecordInItsName() {
    work.lastAct = Optional.of(TODAY);
    assertRefused(to(HEALTH), "from", "agencies.dissolve.actsSince");
  }

  @Test
  void isRefusedWithoutAPaperOrFarAhead() {
    Dissolution order =
        new Dissolution(
            LABOUR, List.of(HEALTH), Optional.of(HEALTH), Map.of(), TODAY.plusYears(9), "");
    assertRefused(order, "legalBasis", "agencies.dissolve.legalBasis");
    assertRefused(order, "from", "agencies.dissolve.tooFarAhead");
  }

  @Test
  void isForTheStandingOfficeAndNeverOfOnesOwnBody() {
    Actor administrator = person(9, Role.ADMINISTRATOR);
    assertThat(reorganising.preview(administrator, to(HEALTH)).work()).hasSize(2);
    assertThatThrownBy(() -> reorganising.carryOut(administrator, to(HEALTH)))
        .isInstanceOf(NotAllowed.class);
    Dissolution own =
        new Dissolution(FOREIGN, List.of(HEALTH), Optional.of(HEALTH), Map.of(), TODAY, LAW);
    assertThatThrownBy(() -> reorganising.carryOut(STANDING_OFFICE, own))
        .hasMessageContaining("ownBody");
  }

  private void carryOut(Dissolution order) {
    reorganising.carryOut(STANDING_OFFICE, order);
    database.commit();
  }

  private void assertRefused(Dissolution order, String field, String key) {
    List<String> before = List.copyOf(work.passed);
    var refused =
        catchThrowableOfType(
            BusinessRuleViolation.class, () -> reorganising.carryOut(STANDING_OFFICE, order));
    assertThat(refused.problems())
        .filteredOn(problem -> problem.key().equals(key))
        .extracting(Problem::field)
        .containsExactly(field);
    assertThat(work.passed).isEqualTo(before);
  }

  private static Dissolution to(AgencyId... successors) {
    return new Dissolution(LABOUR, List.of(successors), Optional.empty(), Map.of(), TODAY, LAW);
  }

  private static Dissolution split(Optional<AgencyId> rest, Map<String, AgencyId> takers) {
    return new Dissolution(LABOUR, List.of(HOME_AFFAIRS, HEALTH), rest, takers, TODAY, LAW);
  }

  private static Dissolution on(LocalDate day, Optional<AgencyId> rest) {
    return new Dissolution(LABOUR, List.of(HOME_AFFAIRS, HEALTH), rest, Map.of(), day, LAW);
  }

  private static PlanClock on(LocalDate day) {
    return new PlanClock(Clock.fixed(day.atTime(LocalTime.NOON).atZone(HANOI).toInstant(), HANOI));
  }

  private static Actor person(long number, Role role) {
    return new Actor(
        new UUID(7, number),
        "Người " + number,
        FOREIGN.body(),
        Set.of(new Grant(role, FOREIGN.body())));
  }

  private static NewAgency ministry(AgencyId id, String code, Optional<LocalDate> from) {
    return new NewAgency(id, code, new LocalizedText(code, code), code, from);
  }

  private static final class TwoTasks implements OpenWork {
    private final List<String> passed = new ArrayList<>();
    private Optional<LocalDate> lastAct = Optional.empty();

    @Override
    public List<OpenWorkItem> of(Succession succession) {
      LocalizedText title = new LocalizedText("Việc", "Work");
      return List.of(
          new OpenWorkItem("task-1", Kind.ASSIGNMENT, "3.12", title, true),
          new OpenWorkItem("task-2", Kind.ASSIGNMENT, "5.07", title, true));
    }

    @Override
    public void handOver(Actor by, Succession succession) {
      of(succession).forEach(item -> passed.add(item.key() + " " + succession.decided(item.key())));
    }

    @Override
    public Optional<LocalDate> lastActOf(BodyId body) {
      return lastAct;
    }
  }
}
