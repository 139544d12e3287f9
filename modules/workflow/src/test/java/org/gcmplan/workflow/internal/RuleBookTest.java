package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.workflow.internal.PlanFrameInMemory.COORDINATOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.Touched;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.workflow.RuleTableVersion;
import org.gcmplan.workflow.RuleTableVersion.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
  private static final LocalDate FIRST = LocalDate.of(2020, 3, 20);
  private static final BodyId DRAFTER = BodyId.agency(new UUID(2, 1));
  private static final BodyId LEAD = BodyId.agency(new UUID(2, 3));

  private final InboxDatabase database = new InboxDatabase("rules");
  private final RuleTableRepository tables = new RuleTableRepository(database.entities());
  private final Heard<DomainEvent> events = new Heard<>();
  private final Set<Grant> held = new HashSet<>();
  private final PlanFrameInMemory frame = new PlanFrameInMemory();
  private final RuleBook book =
      new RuleBook(
          tables,
          new RuleHolders(RuleFixture.BODIES, new People(held), frame),
          RuleFixture.WORDS,
          events,
          RouteFixture.CLOCK);
  private final RulesOfTheDay ofTheDay =
      new RulesOfTheDay(tables, RuleFixture.WORDS, frame, new KeptRuleTables());
  private final TablesOfRules rules = new TablesOfRules(ofTheDay, RuleFixture.BODIES, frame);

  private final Actor office = person(1, Role.STANDING_OFFICE);
  private final Actor colleague = person(2, Role.STANDING_OFFICE);

  @BeforeEach
  void theCountrysTables() {
    for (Role role :
        List.of(Role.OFFICE_HEAD, Role.APPROVER, Role.MINISTER, Role.STANDING_OFFICE)) {
      held.add(new Grant(role, COORDINATOR));
    }
    held.add(new Grant(Role.LEGAL_REVIEWER, COORDINATOR));
    held.add(new Grant(Role.LEGAL_REVIEWER, RuleFixture.JUSTICE));
    for (String file :
        List.of("plan-level.dmn", "consultation-2020.dmn", "legal-review-2020.dmn")) {
      run(() -> book.load(Actor.SYSTEM, text(file), FIRST));
    }
    run(() -> book.load(Actor.SYSTEM, text("approval.dmn"), FIRST));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theFourTablesTogetherDecide() {
    ReviewTerms terms = decided(UpdateKind.AMEND, TODAY);

    assertThat(terms.consultation().consulted()).containsExactly(LEAD);
    assertThat(terms.consultation().period().days()).isEqualTo(15);
    assertThat(terms.consultation().silenceIsConsent()).isTrue();
    assertThat(terms.legalReviewer()).isEmpty();
    assertThat(terms.approver()).isEqualTo(ApproverRank.DEPUTY_MINISTER);
    assertThat(terms.rows())
        .extracting(row -> row.table() + " " + row.version() + " " + row.row())
        .containsExactly("PLAN_LEVEL 1 2", "CONSULTATION 1 2", "LEGAL_REVIEW 1 1", "APPROVAL 1 2");
  }

  @Test
  void aNewVersionCountsFromItsFirstDayOn() {
    UUID proposal = propose(office, text("legal-review-2025.dmn"), TODAY.plusDays(3));
    assertThat(decided(UpdateKind.ABOLISH, TODAY.plusDays(3)).legalReviewer()).isEmpty();

    run(() -> book.adopt(colleague, proposal));

    assertThat(decided(UpdateKind.ABOLISH, TODAY.plusDays(2)).legalReviewer()).isEmpty();
    assertThat(decided(UpdateKind.ABOLISH, TODAY.plusDays(3)).legalReviewer())
        .contains(COORDINATOR);
    assertThat(events.events())
        .extracting(event -> event.getClass().getSimpleName())
        .endsWith("RuleTableProposed", "RuleTableAdopted");
  }

  @Test
  void whoProposedDoesNotAdopt() {
    UUID proposal = propose(office, text("legal-review-2025.dmn"), TODAY);

    assertThatThrownBy(() -> run(() -> book.adopt(office, proposal)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void nobodyElseKeepsTheRules() {
    Actor focalPoint = person(3, Role.FOCAL_POINT);

    assertThatThrownBy(() -> propose(focalPoint, text("approval.dmn"), TODAY))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> run(() -> book.load(office, text("approval.dmn"), FIRST)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aTableThatLetsNobodyApproveIsRefused() {
    held.remove(new Grant(Role.MINISTER, COORDINATOR));

    assertThat(problems(text("approval.dmn"), TODAY))
        .containsOnly("workflow.rules.nobodyApproves")
        .hasSize(2);
  }

  @Test
  void aHigherRankIsEnough() {
    held.remove(new Grant(Role.OFFICE_HEAD, COORDINATOR));
    held.remove(new Grant(Role.APPROVER, COORDINATOR));

    assertThat(propose(office, text("approval.dmn"), TODAY)).isNotNull();
  }

  @Test
  void aReviewerWhoDoesNotExistIsNamed() {
    held.remove(new Grant(Role.LEGAL_REVIEWER, RuleFixture.JUSTICE));

    assertThat(problems(text("legal-review-2025.dmn"), TODAY))
        .containsExactly("workflow.rules.nobodyReviews");
  }

  @Test
  void anUnknownBodyIsNamed() {
    assertThat(problems(text("legal-review-2025.dmn").replace("BTP", "BXYZ"), TODAY))
        .containsExactly("workflow.rules.unknownBody");
  }

  @Test
  void theRulesOfThePastStay() {
    assertThat(problems(text("approval.dmn"), TODAY.minusDays(1)))
        .containsExactly("workflow.rules.pastDay");
  }

  @Test
  void aProposalIsDroppedOrAdoptedOnce() {
    UUID proposal = propose(office, text("approval.dmn"), TODAY);
    run(() -> book.withdraw(office, proposal));

    assertThatThrownBy(() -> run(() -> book.adopt(colleague, proposal)))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void loadingThePackAgainChangesNothing() {
    run(() -> book.load(Actor.SYSTEM, text("approval.dmn"), FIRST));

    assertThat(database.inTransaction(tables::all)).hasSize(4);
  }

  @Test
  void versionsSayWhetherTheyCount() {
    propose(office, text("approval.dmn"), TODAY.plusDays(1));

    List<State> states =
        database.inTransaction(tables::all).stream()
            .map(entry -> entry.shown(TODAY, entry.number() == 1))
            .map(RuleTableVersion::state)
            .toList();
    assertThat(states)
        .containsExactlyInAnyOrder(
            State.PROPOSED, State.IN_FORCE, State.IN_FORCE, State.IN_FORCE, State.IN_FORCE);
  }

  @Test
  void beforeTheFirstTableNothingIsDecided() {
    assertThatThrownBy(() -> decided(UpdateKind.AMEND, FIRST.minusDays(1)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("workflow.rules.none.PLAN_LEVEL");
  }

  private ReviewTerms decided(UpdateKind kind, LocalDate day) {
    var facts =
        new ReviewFacts(
            kind, Touched.AGENCIES, 1, DRAFTER, List.of(LEAD, DRAFTER), List.of(), List.of(), day);
    return database.inTransaction(() -> rules.decide(facts));
  }

  private UUID propose(Actor by, String xml, LocalDate validFrom) {
    return database.inTransaction(() -> book.propose(by, xml, validFrom));
  }

  private List<String> problems(String xml, LocalDate validFrom) {
    try {
      propose(office, xml, validFrom);
      return List.of();
    } catch (BusinessRuleViolation refused) {
      return refused.problems().stream().map(Problem::key).toList();
    }
  }

  private void run(Runnable work) {
    database.inTransaction(work);
  }

  private static Actor person(int number, Role role) {
    return new Actor(
        new UUID(9, number), "p" + number, COORDINATOR, Set.of(new Grant(role, COORDINATOR)));
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of("../../config/data/rules", file));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** One account that holds all that is held. */
  private record People(Set<Grant> held) implements AccountDirectory {
    @Override
    public Optional<Actor> actor(String userName) {
      return Optional.empty();
    }

    @Override
    public List<AccountRow> all(Actor reader) {
      return List.of(
          new AccountRow(
              new UUID(8, 1), "one", new LocalizedText("", ""), COORDINATOR, held, false));
    }
  }
}
