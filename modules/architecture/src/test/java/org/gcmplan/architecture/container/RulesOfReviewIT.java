package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.LegalReview;
import org.gcmplan.updates.MatchedRow;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.RuleTableCatalogue;
import org.gcmplan.workflow.RuleTableName;
import org.gcmplan.workflow.RuleTableVersion;
import org.gcmplan.workflow.RuleTableVersion.State;
import org.gcmplan.workflow.RuleTables;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.Test;

/** What the tables of rules say is what happens, on the real archive. */
@InTheContainer
class RulesOfReviewIT {
  @Inject Office office;
  @Inject PlanUpdates updates;
  @Inject Consultation consultation;
  @Inject LegalReview legalReview;
  @Inject UpdateCatalogue catalogue;
  @Inject ReviewTermsCatalogue terms;
  @Inject RuleTables tables;
  @Inject RuleTableCatalogue versions;
  @Inject Inbox inbox;
  @Inject WorkingDayCalendar calendar;
  @Inject PlanClock clock;

  @Test
  void anAbolitionIsReviewedLegallyBeforeItIsDecided() {
    Actor lawyer = office.actor("phapche.bng");
    UpdateId update = abolition("4.03");
    office.ask(update, office.justice(), office.health());
    office.agree(update, office.justice());
    office.agree(update, office.health());

    office.submitForApproval(update);
    assertThat(status(update)).isEqualTo(UpdateStatus.LEGAL_REVIEW);
    assertThat(asked(lawyer, update)).containsExactly(WorkItemKind.LEGAL_REVIEW);
    legalReview.clear(lawyer, update, office.version(lawyer, update), "Đúng thẩm quyền");

    assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    assertThat(asked(lawyer, update)).isEmpty();
    assertThat(asked(office.approver(), update)).containsExactly(WorkItemKind.DECIDE);
    withdraw(update);
  }

  @Test
  void theRowsThatDecidedAreKeptWithTheUpdate() {
    UpdateId update = abolition("4.06");

    ReviewTerms kept = terms.of(office.drafter(), update);

    assertThat(kept.approver()).isEqualTo(ApproverRank.DEPUTY_MINISTER);
    assertThat(kept.consultation().silenceIsConsent()).isFalse();
    assertThat(kept.rows())
        .extracting(MatchedRow::table)
        .containsExactly("PLAN_LEVEL", "CONSULTATION", "LEGAL_REVIEW", "APPROVAL");
    assertThat(kept.rows())
        .allMatch(row -> row.wording().vi().contains("→") && !row.basis().en().isEmpty());
    withdraw(update);
  }

  @Test
  void whereSilenceIsNoConsentTooFewAnswersAreNotEnough() {
    UpdateId update = abolition("4.10");
    PlanClock.at(office.longAgo(), () -> office.ask(update, office.justice(), office.health()));
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(status(update)).isEqualTo(UpdateStatus.CONSOLIDATING));

    assertThat(catalogue.view(office.standingOffice(), update).currentOpinions())
        .allSatisfy(
            row ->
                assertThat(row.opinion().map(Opinion::position))
                    .isEqualTo(Optional.of(Position.NO_ANSWER)));
    assertThatThrownBy(() -> office.submitForApproval(update))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("updates.belowQuorum");
    LocalDate deadline = calendar.plusWorkingDays(clock.today(), 5);
    consultation.askSilent(office.standingOffice(), update, deadline);
    assertThat(asked(office.justice(), update)).containsExactly(WorkItemKind.GIVE_OPINION);
    office.agree(update, office.justice());
    office.agree(update, office.health());
    office.submitForApproval(update);

    assertThat(status(update)).isEqualTo(UpdateStatus.LEGAL_REVIEW);
    withdraw(update);
  }

  @Test
  void aNewVersionOfATableIsProposedByOneAndAdoptedByAnother() {
    Actor proposer = office.standingOffice();
    Actor adopter = office.actor("quantri");
    LocalDate ahead = LocalDate.of(2090, 1, 1);
    UUID inForce = version(State.IN_FORCE).id();
    UUID proposed = tables.propose(proposer, versions.xml(proposer, inForce), ahead);

    assertThat(versions.preview(adopter, proposed)).isNotEmpty().noneMatch(line -> line.changes());
    assertThatThrownBy(() -> tables.adopt(proposer, proposed)).isInstanceOf(NotAllowed.class);
    tables.adopt(adopter, proposed);

    assertThat(version(State.AHEAD).validFrom()).isEqualTo(ahead);
    assertThat(version(State.IN_FORCE).id()).isEqualTo(inForce);
  }

  @Test
  void aTableWithAGapIsNotTaken() {
    Actor proposer = office.standingOffice();
    String xml = versions.xml(proposer, version(State.IN_FORCE).id());
    String gap = xml.replace("\"CORRECT\"", "\"AMEND\"");

    assertThatThrownBy(() -> tables.propose(proposer, gap, LocalDate.of(2090, 1, 1)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("workflow.rules.gap")
        .hasMessageContaining("workflow.rules.fight");
  }

  private RuleTableVersion version(State state) {
    return versions.versions(office.standingOffice()).stream()
        .filter(one -> one.name() == RuleTableName.APPROVAL && one.state() == state)
        .findFirst()
        .orElseThrow();
  }

  private UpdateId abolition(String task) {
    UpdateId update =
        office.draft(
            new Proposal(
                UpdateKind.ABOLISH,
                new LocalizedText("Bãi bỏ nhiệm vụ " + task, "Abolish task " + task),
                new LocalizedText("Trùng nội dung", "It is done elsewhere"),
                List.of("402/QĐ-TTg"),
                List.of(
                    new ProposedChange(
                        Operation.ABOLISH,
                        new TaskCode(task),
                        Optional.empty(),
                        FieldValue.EMPTY))));
    office.submit(update);
    return update;
  }

  private void withdraw(UpdateId update) {
    updates.withdraw(office.drafter(), update, "Kết thúc");
  }

  private UpdateStatus status(UpdateId update) {
    return catalogue.label(update).status();
  }

  private List<WorkItemKind> asked(Actor actor, UpdateId update) {
    return inbox.openFor(actor, new Subject("plan-update", update.toString())).stream()
        .map(WorkItem::kind)
        .toList();
  }
}
