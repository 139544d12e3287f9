package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.Accounts;
import org.gcmplan.access.HandOvers;
import org.gcmplan.access.NewAccount;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.kernel.Succession;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A body's open work goes to another: records, route, inbox and rights together. */
@InTheContainer
class HandOverIT {
  @Inject Office office;
  @Inject Accounts accounts;
  @Inject AccountDirectory directory;
  @Inject AgencyDirectory agencies;
  @Inject HandOvers handOvers;
  @Inject UpdateCatalogue catalogue;
  @Inject Inbox inbox;
  @Inject Reconciliation reconciliation;
  @Inject AuditTrail trail;
  @Inject PlanClock clock;

  @AfterEach
  void recordsAndRoutesAgreeAndTheTrailIsWhole() {
    assertThat(reconciliation.mismatches(office.actor("kiemtoan"))).isEmpty();
    assertThat(trail.verify(office.actor("kiemtoan")).isIntact()).isTrue();
  }

  @Test
  void theSuccessorOwesTheOpinionAndGivesIt() {
    BodyId from = body("BDTTG");
    BodyId to = body("BNNMT");
    focalPoint("daumoi.cu", from);
    focalPoint("daumoi.moi", to);
    UpdateId update = office.draft(Office.retitled("3.06", "Việc của cơ quan sắp hợp nhất"));
    office.submit(update);
    office.ask(update, office.actor("daumoi.cu"));
    Actor administrator = office.actor("quantri");
    assertThat(handOvers.ofBody(administrator, to(from, to)).work())
        .filteredOn(OpenWorkItem::moves)
        .extracting(OpenWorkItem::kind)
        .contains(Kind.OPINION, Kind.PERSON);

    handOvers.handOverBody(administrator, to(from, to), "Hợp nhất");

    Actor successor = office.actor("daumoi.moi");
    assertThat(inbox.openFor(successor, subject(update)))
        .extracting(item -> item.kind())
        .containsExactly(WorkItemKind.GIVE_OPINION);
    assertThat(office.actor("daumoi.cu").body()).isEqualTo(to);
    office.agree(update, successor);
    assertThat(catalogue.view(successor, update).row().status())
        .isEqualTo(UpdateStatus.CONSOLIDATING);
    assertThat(catalogue.view(successor, update).history())
        .extracting(entry -> entry.act())
        .contains("HANDED_OVER");
  }

  @Test
  void aPersonsRightsGoToASuccessorOfTheSameBody() {
    BodyId at = body("BTP");
    focalPoint("roi.btp", at);
    UUID leaving = office.actor("roi.btp").account();
    UUID coming = UUID.randomUUID();
    accounts.open(
        Actor.SYSTEM,
        new NewAccount(
            coming, "den.btp", new LocalizedText("Người đến", "Successor"), at, Set.of()),
        "mây trắng qua đèo".toCharArray());

    handOvers.handOverPerson(office.actor("quantri"), leaving, coming, "Chuyển công tác");

    assertThat(office.actor("den.btp").holds(Role.FOCAL_POINT, at)).isTrue();
    assertThat(directory.actor("roi.btp")).isEmpty();
  }

  @Test
  void nobodyButAnAdministratorHandsOverAndNotToABodyThatHasEnded() {
    BodyId from = body("BTP");
    BodyId ended =
        agencies.all().stream()
            .filter(agency -> !agency.inForceOn(clock.today()))
            .findFirst()
            .orElseThrow()
            .id()
            .body();

    assertThatThrownBy(() -> handOvers.handOverBody(office.drafter(), to(from, body("BYT")), "x"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> handOvers.handOverBody(office.actor("quantri"), to(from, ended), "Hợp nhất"))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("access.handOverNotInForce");
  }

  private Succession to(BodyId from, BodyId to) {
    return Succession.toOne(from, to, clock.today());
  }

  private void focalPoint(String userName, BodyId body) {
    accounts.open(
        Actor.SYSTEM,
        new NewAccount(
            UUID.randomUUID(),
            userName,
            new LocalizedText("Đầu mối", "Focal point"),
            body,
            Set.of(Role.FOCAL_POINT)),
        "mây trắng qua đèo".toCharArray());
  }

  private BodyId body(String code) {
    return agencies.withCode(code, clock.today()).orElseThrow().id().body();
  }

  private static Subject subject(UpdateId update) {
    return new Subject("plan-update", update.toString());
  }
}
