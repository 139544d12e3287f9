package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.MOFA;
import static org.gcmplan.access.internal.Office.PASSWORD;
import static org.gcmplan.access.internal.Office.POLICE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.NewAccount;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.access.SubstitutionKind;
import org.gcmplan.access.SubstitutionRow;
import org.gcmplan.access.SubstitutionState;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubstitutionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final UUID DEPUTY = new UUID(3, 1);
  private static final UUID DIRECTOR = new UUID(3, 2);
  private static final UUID DESK = new UUID(3, 3);
  private static final UUID POLICE_OFFICER = new UUID(3, 4);
  private static final UUID HEAD = new UUID(3, 5);
  private static final UUID KEEPER = new UUID(3, 6);

  private final AccessDatabase database = new AccessDatabase();
  private final Office office = new Office(database);

  @BeforeEach
  void people() {
    person(DEPUTY, "deputy", MOFA, Role.APPROVER, Role.ADMINISTRATOR);
    person(DIRECTOR, "director", MOFA, Role.STANDING_OFFICE);
    person(DESK, "desk", MOFA, Role.DRAFTER);
    person(POLICE_OFFICER, "police", POLICE, Role.FOCAL_POINT);
    person(HEAD, "head", MOFA, Role.LEADERSHIP);
    person(KEEPER, "keeper", POLICE, Role.ADMINISTRATOR);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class APlannedOne {

    @Test
    void countsOnceTheSubstituteHasAcceptedAndOnItsDaysOnly() {
      UUID id = arrange("deputy", next(DIRECTOR, 1, 2));
      assertThat(actor("director").lent()).isEmpty();

      office.run(() -> office.substitutions().accept(actor("director"), id));
      assertThat(actor("director").holds(Role.APPROVER)).isFalse();

      office.wait(Duration.ofDays(1));
      assertThat(actor("director").exercising(Role.APPROVER, MOFA).onBehalfOf())
          .hasValueSatisfying(principal -> assertThat(principal.account()).isEqualTo(DEPUTY));

      office.wait(Duration.ofDays(2));
      assertThat(actor("director").holds(Role.APPROVER)).isFalse();
    }

    @Test
    void lendsNoKeepingOfAccounts() {
      inEffect(DEPUTY, DIRECTOR, Set.of());

      assertThat(actor("director").lent())
          .extracting(right -> right.grant().role())
          .containsExactly(Role.APPROVER);
    }

    @Test
    void lendsOnlyTheRolesItIsLimitedTo() {
      office.run(
          () -> office.accounts().grant(ADMINISTRATOR, DEPUTY, new Grant(Role.PUBLISHER, MOFA)));
      inEffect(DEPUTY, DIRECTOR, Set.of(Role.PUBLISHER));

      assertThat(actor("director").lent())
          .extracting(LentGrant::grant)
          .extracting(right -> right.role())
          .containsExactly(Role.PUBLISHER);
    }

    @Test
    void declinedOrRevokedCountsNoMore() {
      UUID declined = arrange("deputy", next(DIRECTOR, 0, 5));
      office.run(() -> office.substitutions().decline(actor("director"), declined));
      assertThatThrownBy(
              () -> office.run(() -> office.substitutions().accept(actor("director"), declined)))
          .isInstanceOf(BusinessRuleViolation.class);

      UUID revoked = inEffect(DEPUTY, DIRECTOR, Set.of());
      office.run(() -> office.substitutions().revoke(actor("deputy"), revoked));
      assertThat(actor("director").lent()).isEmpty();
    }

    @Test
    void endsWithThePrincipalsAccount() {
      inEffect(DEPUTY, DIRECTOR, Set.of());
      office.run(() -> office.accounts().close(ADMINISTRATOR, DEPUTY));

      assertThat(actor("director").lent()).isEmpty();
    }

    @Test
    void isAnsweredByTheSubstituteAlone() {
      UUID id = arrange("deputy", next(DIRECTOR, 0, 5));

      assertThatThrownBy(() -> office.run(() -> office.substitutions().accept(actor("deputy"), id)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> office.run(() -> office.substitutions().accept(actor("desk"), id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> office.run(() -> office.substitutions().revoke(actor("desk"), id)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Nested
  class AnUnplannedOne {

    @Test
    void isArrangedByTheHeadOfTheBodyAndNeedsNoAnswer() {
      arrange("head", between(DEPUTY, DIRECTOR, 0, 3, Set.of()));

      assertThat(actor("director").holds(Role.APPROVER, MOFA)).isTrue();
      assertThat(rows("director"))
          .extracting(SubstitutionRow::kind)
          .containsExactly(SubstitutionKind.UNPLANNED);
    }

    @Test
    void orByAnAdministratorButNeverForThemselves() {
      person(new UUID(3, 7), "keeper2", MOFA, Role.ADMINISTRATOR);
      arrange("keeper", between(DEPUTY, DIRECTOR, 0, 3, Set.of()));

      assertRefused(
          "access.arrangerAsSubstitute", "keeper2", between(DESK, new UUID(3, 7), 0, 3, Set.of()));
    }

    @Test
    void isArrangedByNobodyElse() {
      assertThatThrownBy(() -> arrange("desk", between(DEPUTY, DIRECTOR, 0, 3, Set.of())))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void andNotBySomebodyWhoOnlyStandsInForTheHead() {
      inEffect(HEAD, DESK, Set.of());

      assertThatThrownBy(() -> arrange("desk", between(DEPUTY, DIRECTOR, 0, 3, Set.of())))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class IsRefused {

    @Test
    void forOneself() {
      assertRefused("access.substituteOneself", "deputy", next(DEPUTY, 0, 3));
    }

    @Test
    void inThePast() {
      assertRefused("access.substitutionInPast", "deputy", next(DIRECTOR, -1, 3));
    }

    @Test
    void whenItEndsBeforeItBegins() {
      assertRefused("access.substitutionDays", "deputy", next(DIRECTOR, 3, 1));
    }

    @Test
    void forSomebodyOfAnotherBody() {
      assertRefused("access.substituteOtherBody", "deputy", next(POLICE_OFFICER, 0, 3));
    }

    @Test
    void forAClosedAccount() {
      office.run(() -> office.accounts().close(ADMINISTRATOR, DIRECTOR));

      assertRefused("access.substituteClosed", "deputy", next(DIRECTOR, 0, 3));
    }

    @Test
    void whenThereIsNothingToLend() {
      assertRefused(
          "access.nothingToLend", "deputy", between(DEPUTY, DIRECTOR, 0, 3, Set.of(Role.DRAFTER)));
      assertRefused("access.nothingToLend", "keeper", between(KEEPER, DESK, 0, 3, Set.of()));
    }

    @Test
    void withoutAReason() {
      assertRefused(
          "access.substitutionReason",
          "deputy",
          new NewSubstitution(DEPUTY, DIRECTOR, TODAY, TODAY, Set.of(), "  "));
    }

    @Test
    void whenTheSameRightsAreLentOnTheSameDays() {
      inEffect(DEPUTY, DIRECTOR, Set.of(Role.APPROVER));

      assertRefused("access.substitutionOverlaps", "deputy", next(DESK, 3, 8));
      arrange("deputy", next(DESK, 6, 8));
    }

    @Test
    void toASubstituteOfASubstitute() {
      inEffect(DEPUTY, DIRECTOR, Set.of());

      assertRefused(
          "access.principalStandsIn", "director", between(DIRECTOR, DESK, 2, 3, Set.of()));
    }

    @Test
    void toSomebodyWhoIsAwayThen() {
      inEffect(DIRECTOR, DESK, Set.of());

      assertRefused("access.substituteIsAway", "deputy", next(DIRECTOR, 2, 3));
    }
  }

  @Test
  void aSubstituteOfASubstituteHasNothingOfTheFirstWhateverTheTablesSay() {
    inEffect(DEPUTY, DIRECTOR, Set.of());
    var forged = between(DIRECTOR, DESK, 0, 5, Set.of());
    office.run(
        () ->
            office.substitutionRows.add(
                new SubstitutionEntry(
                    forged,
                    SubstitutionKind.UNPLANNED,
                    HEAD,
                    TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC))));

    assertThat(actor("desk").holds(Role.STANDING_OFFICE)).isTrue();
    assertThat(actor("desk").holds(Role.APPROVER)).isFalse();
  }

  @Nested
  class TheList {

    @Test
    void showsThoseConcernedAndTheHeadAndNobodyElse() {
      UUID id = inEffect(DEPUTY, DIRECTOR, Set.of());

      for (String reader : List.of("deputy", "director", "head", "keeper")) {
        assertThat(rows(reader)).as(reader).extracting(SubstitutionRow::id).containsExactly(id);
      }
      assertThat(rows("desk")).isEmpty();
      assertThat(rows("police")).isEmpty();
      assertThat(rows("director").get(0).state()).isEqualTo(SubstitutionState.IN_EFFECT);
    }

    @Test
    void asksTheSubstituteForAnAnswer() {
      arrange("deputy", next(DIRECTOR, 0, 5));

      assertThat(rows("director").get(0).answerable()).isTrue();
      assertThat(rows("deputy").get(0).answerable()).isFalse();
      assertThat(rows("deputy").get(0).revocable()).isTrue();
    }

    @Test
    void ofColleaguesNamesThoseOfTheOwnBody() {
      assertThat(office.call(() -> office.substitutionReads().colleagues(actor("desk"))))
          .extracting(colleague -> colleague.id())
          .containsExactlyInAnyOrder(DEPUTY, DIRECTOR, DESK, HEAD);
    }
  }

  private void assertRefused(String key, String by, NewSubstitution wanted) {
    assertThatThrownBy(() -> arrange(by, wanted))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.problems()).extracting(Problem::key).contains(key));
  }

  private UUID inEffect(UUID principal, UUID substitute, Set<Role> roles) {
    UUID id = arrange(nameOf(principal), between(principal, substitute, 0, 5, roles));
    var answering = actor(nameOf(substitute));
    office.run(() -> office.substitutions().accept(answering, id));
    return id;
  }

  private UUID arrange(String by, NewSubstitution wanted) {
    return office.call(() -> office.substitutions().arrange(actor(by), wanted));
  }

  private static NewSubstitution next(UUID substitute, int from, int until) {
    return between(DEPUTY, substitute, from, until, Set.of());
  }

  private static NewSubstitution between(
      UUID principal, UUID substitute, int from, int until, Set<Role> roles) {
    return new NewSubstitution(
        principal, substitute, TODAY.plusDays(from), TODAY.plusDays(until), roles, "Công tác");
  }

  private List<SubstitutionRow> rows(String reader) {
    return office.call(() -> office.substitutionReads().concerning(actor(reader)));
  }

  private String nameOf(UUID account) {
    return office.call(() -> office.repository.get(account).userName());
  }

  private Actor actor(String userName) {
    return office.reads().actor(userName).orElseThrow();
  }

  private void person(UUID id, String userName, BodyId body, Role... roles) {
    var account =
        new NewAccount(id, userName, new LocalizedText(userName, userName), body, Set.of(roles));
    office.run(() -> office.accounts().open(Actor.SYSTEM, account, PASSWORD.toCharArray()));
  }
}
