package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Succession;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.TerritorialChanges;
import org.gcmplan.localities.TerritorialKind;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.InboxQuery.View;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mergers of 2025, as the demonstration went through them; and others, taken back after. */
@InTheContainer
class SuccessionIT {
  private static final LocalDate MINISTRIES = LocalDate.of(2025, 3, 1);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  @Inject Office office;
  @Inject LocalityDirectory localities;
  @Inject TerritorialChanges changes;
  @Inject AgencyDirectory agencies;
  @Inject Reorganisations reorganisations;
  @Inject AssignmentCatalogue assignments;
  @Inject AccountDirectory accounts;
  @Inject BodyDirectory bodies;
  @Inject Inbox inbox;
  @Inject Reconciliation reconciliation;
  @Inject AuditTrail trail;
  @Inject PlanClock clock;
  @Inject Instance<OpenWork> modules;
  @Inject UserTransaction transaction;

  @AfterEach
  void recordsAndRoutesAgreeAndTheTrailIsWhole() {
    assertThat(reconciliation.mismatches(office.actor("kiemtoan"))).isEmpty();
    assertThat(trail.verify(office.actor("kiemtoan")).isIntact()).isTrue();
  }

  @Test
  void sixtyThreeWentInto34ThroughTheOperation() {
    assertThat(localities.inForceOn(MERGER.minusDays(1))).hasSize(63);
    assertThat(localities.inForceOn(MERGER)).hasSize(34);
    assertThat(changes.recorded())
        .filteredOn(change -> change.from().equals(MERGER))
        .hasSize(23)
        .allMatch(change -> change.kind() == TerritorialKind.MERGER)
        .allMatch(change -> change.carriedOutAt().isPresent())
        .allMatch(change -> change.legalBasis().startsWith("202/2025/QH15"));
  }

  @Test
  void everyTaskOfALocalityPassedToItsSuccessor() {
    Map<BodyId, Set<String>> before = tasksOn(MERGER.minusDays(1));
    Map<BodyId, Set<String>> after = tasksOn(MERGER);
    assertThat(before).hasSizeGreaterThan(34);

    before.forEach(
        (body, tasks) ->
            assertThat(after.getOrDefault(heirOf(body), Set.of()))
                .as(bodies.name(body, MERGER).vi())
                .containsAll(tasks));
    assertThat(after.keySet()).allMatch(body -> isInForce(body, MERGER));
  }

  @Test
  void aMinistryWithSeveralSuccessorsWasHandedOverTaskByTask() {
    BodyId labour = agency("BLDTBXH", MINISTRIES.minusDays(1));
    assertThat(helpsWith(labour, MINISTRIES.minusDays(1))).contains("1.04", "2.08", "2.09");
    assertThat(helpsWith(labour, MINISTRIES)).isEmpty();
    assertThat(helpsWith(agency("BYT", MINISTRIES), MINISTRIES)).contains("1.04", "2.08");
    assertThat(helpsWith(agency("BNV", MINISTRIES), MINISTRIES))
        .contains("2.09")
        .doesNotContain("2.08");
    assertThat(bodies.name(labour, clock.today()).vi()).contains("Thương binh và Xã hội");
  }

  @Test
  void everyTaskIsLedByABodyThatExistsOnEveryDay() {
    for (LocalDate day : List.of(MINISTRIES.minusDays(1), MINISTRIES, MERGER, clock.today())) {
      Set<BodyId> charged =
          assignments.rows(day).stream()
              .filter(row -> row.part() != TaskPart.LOCALITY)
              .map(AssignmentRow::body)
              .collect(Collectors.toSet());
      assertThat(charged)
          .as("on %s", day)
          .isNotEmpty()
          .isSubsetOf(bodies.inForceOn(day).stream().map(Body::id).toList());
    }
  }

  @Test
  void nobodyLostARight() {
    Actor passed = office.actor("daumoi.kien-giang");
    Locality angiang = localities.withCode("91", clock.today()).orElseThrow();
    assertThat(passed.body()).isEqualTo(angiang.id().body());
    assertThat(passed.holds(Role.FOCAL_POINT, angiang.id().body())).isTrue();
    assertThat(office.actor("daumoi.bldtbxh").holds(Role.FOCAL_POINT, agency("BNV", MINISTRIES)))
        .isTrue();
    LocalDate today = clock.today();
    assertThat(accounts.all(Actor.SYSTEM))
        .filteredOn(account -> !account.closed())
        .filteredOn(account -> account.userName().startsWith("d"))
        .allMatch(account -> !account.grants().isEmpty())
        .flatExtracting(AccountRow::grants)
        .allMatch(grant -> isInForce(grant.body(), today));
  }

  @Test
  void codesAndNamesThatChangedMeaningAreToldApart() {
    for (String code : List.of("15", "24", "44", "52", "80", "82", "91")) {
      Locality old = localities.withCode(code, MERGER.minusDays(1)).orElseThrow();
      Locality now = localities.withCode(code, MERGER).orElseThrow();
      assertThat(now.id()).as(code).isNotEqualTo(old.id());
      assertThat(bodies.name(old.id().body(), clock.today()))
          .as("the old unit of %s keeps its name", code)
          .isEqualTo(old.designation().fullName());
    }
    Locality oldQuangTri = localities.withCode("45", MERGER.minusDays(1)).orElseThrow();
    Locality newQuangTri = localities.withCode("44", MERGER).orElseThrow();
    assertThat(newQuangTri.designation().fullName())
        .isEqualTo(oldQuangTri.designation().fullName());
    assertThat(newQuangTri.predecessors()).contains(oldQuangTri.id());
  }

  @Test
  void aMinistryGoesToTwoItemByItemAndOtherwiseIsRefusedByName() throws Exception {
    AgencyId bank = new AgencyId(agency("NHNN", clock.today()).id());
    AgencyId finance = new AgencyId(agency("BTC", clock.today()).id());
    AgencyId trade = new AgencyId(agency("BCT", clock.today()).id());
    Dissolution open = dissolution(bank, List.of(finance, trade), Map.of());
    List<OpenWorkItem> work =
        reorganisations.preview(office.standingOffice(), open).work().stream()
            .filter(OpenWorkItem::moves)
            .toList();
    assertThat(work).extracting(OpenWorkItem::kind).contains(Kind.OPINION, Kind.PERSON);
    assertThatThrownBy(() -> reorganisations.carryOut(office.standingOffice(), open))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("taker-" + work.get(0).key())
        .hasMessageContaining("kernel.undecided");
    assertThat(agencies.find(bank).orElseThrow().validTo()).isEmpty();

    Map<String, AgencyId> chosen =
        work.stream()
            .collect(
                Collectors.toMap(
                    OpenWorkItem::key, item -> item.kind() == Kind.PERSON ? trade : finance));
    List<String> asked = asked("daumoi.nhnn");
    assertThat(asked).isNotEmpty();
    inATransactionThatIsTakenBack(
        () -> {
          reorganisations.carryOut(
              office.standingOffice(), dissolution(bank, List.of(finance, trade), chosen));
          assertThat(office.actor("daumoi.nhnn").body()).isEqualTo(trade.body());
          assertThat(bodies.name(bank.body(), clock.today()).vi()).contains("Ngân hàng");
          assertThat(openOpinions(finance)).isNotEmpty();
        });
    assertThat(isInForce(bank.body(), clock.today().plusDays(1))).isTrue();
  }

  @Test
  void aMergerIsForTheStandingOfficeAndHappensWhollyOrNotAtAll() throws Exception {
    Locality one = localities.withCode("11", clock.today()).orElseThrow();
    Locality other = localities.withCode("12", clock.today()).orElseThrow();
    NewUnit unit =
        new NewUnit(
            new LocalityId(UUID.randomUUID()),
            new Designation(
                "11",
                new LocalizedText("Điện Biên", "Dien Bien"),
                new LocalizedText("Tỉnh Điện Biên", "Dien Bien Province"),
                one.designation().type()));
    Merger merger = new Merger(List.of(one.id(), other.id()), unit, clock.today(), "1/2026/QH16");
    assertThatThrownBy(() -> changes.carryOut(office.actor("quantri"), merger))
        .isInstanceOf(NotAllowed.class);
    assertThat(changes.preview(office.actor("quantri"), merger).after()).isEqualTo(33);

    inATransactionThatIsTakenBack(
        () -> {
          Set<String> tasks = tasksOf(one, other);
          changes.carryOut(office.standingOffice(), merger);
          assertThat(localities.inForceOn(clock.today())).hasSize(33);
          assertThat(tasksOf(localities.find(unit.id(), clock.today()).orElseThrow()))
              .containsAll(tasks);
        });
    assertThat(localities.inForceOn(clock.today())).hasSize(34);
  }

  private Dissolution dissolution(
      AgencyId agency, List<AgencyId> successors, Map<String, AgencyId> takers) {
    return new Dissolution(
        agency, successors, Optional.empty(), takers, clock.today(), "1/2026/QH16");
  }

  private void inATransactionThatIsTakenBack(Runnable act) throws Exception {
    transaction.begin();
    try {
      act.run();
    } finally {
      transaction.rollback();
    }
  }

  private Set<String> tasksOf(Locality... units) {
    return List.of(units).stream()
        .flatMap(unit -> assignments.of(unit.id().body(), clock.today()).stream())
        .map(assignment -> assignment.task().value())
        .collect(Collectors.toSet());
  }

  private List<String> asked(String userName) {
    var mine = new InboxQuery(View.MINE, Optional.empty(), Optional.empty(), "", 0, 200);
    return inbox.page(office.actor(userName), mine).stream().map(WorkItem::id).toList();
  }

  /** Opinions on CN-06 that the body owes now. */
  private List<OpenWorkItem> openOpinions(AgencyId agency) {
    var anybody = Succession.toOne(agency.body(), office.health().body(), clock.today());
    return new AllOpenWork(modules)
        .of(anybody).stream().filter(item -> item.reference().equals("CN-06")).toList();
  }

  private Map<BodyId, Set<String>> tasksOn(LocalDate day) {
    return assignments.rows(day).stream()
        .filter(row -> row.part() == TaskPart.LOCALITY)
        .collect(
            Collectors.groupingBy(
                AssignmentRow::body,
                Collectors.mapping(row -> row.task().value(), Collectors.toSet())));
  }

  private List<String> helpsWith(BodyId body, LocalDate day) {
    return assignments.of(body, day).stream()
        .filter(assignment -> assignment.part() == TaskPart.COOPERATING)
        .filter(assignment -> assignment.endedOn().filter(day::isAfter).isEmpty())
        .map(assignment -> assignment.task().value())
        .toList();
  }

  private BodyId heirOf(BodyId body) {
    return localities
        .find(new LocalityId(body.id()), MERGER)
        .flatMap(Locality::successor)
        .map(LocalityId::body)
        .orElse(body);
  }

  private BodyId agency(String code, LocalDate day) {
    return agencies.withCode(code, day).orElseThrow().id().body();
  }

  private boolean isInForce(BodyId body, LocalDate day) {
    return bodies.inForceOn(day).stream().anyMatch(each -> each.id().equals(body));
  }
}
