package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.access.Substitutions;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is away; the work goes on, and both names stay. */
@InTheContainer
class SubstituteIT {
  @Inject Office office;
  @Inject Substitutions substitutions;
  @Inject Approval approval;
  @Inject UpdateCatalogue catalogue;
  @Inject Inbox inbox;
  @Inject AuditTrail trail;
  @Inject PlanClock clock;

  private UUID substitution;

  @BeforeEach
  void theDeputyMinisterIsSubstituted() {
    substitution =
        substitutions.arrange(
            office.approver(), wanted(office.approver(), office.actor("lanhdao.bng")));
    substitutions.accept(office.actor("lanhdao.bng"), substitution);
  }

  @AfterEach
  void untilToday() {
    substitutions.revoke(office.approver(), substitution);
    assertThat(trail.verify(office.actor("kiemtoan")).isIntact()).isTrue();
  }

  @Test
  void theSubstituteDecidesAndEveryRecordKeepsBothNames() {
    UpdateId update = office.awaitingApproval("3.04", "Việc của người vắng mặt");
    Actor substitute = office.actor("lanhdao.bng");
    assertThat(standingIn(substitute)).extracting(WorkItem::subject).contains(subject(update));

    approval.approve(substitute, update, office.version(substitute, update));

    var view = catalogue.view(substitute, update);
    assertThat(view.row().status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    assertThat(view.history())
        .filteredOn(entry -> entry.act().equals("APPROVED"))
        .allSatisfy(
            entry -> {
              assertThat(entry.name()).isEqualTo(substitute.name());
              assertThat(entry.onBehalfOf()).isEqualTo(office.approver().name());
            })
        .hasSize(1);
    assertThat(done(office.approver()))
        .filteredOn(item -> item.subject().equals(subject(update)))
        .extracting(WorkItem::closedOnBehalfOf)
        .contains(office.approver().account().toString());
    assertThat(
            trail.entries(
                office.actor("kiemtoan"),
                new AuditFilter("plan-update", update.toString(), Long.MAX_VALUE, 50)))
        .filteredOn(entry -> entry.event().equals("UpdateApproved"))
        .extracting(entry -> entry.onBehalfOf().orElseThrow().account())
        .containsExactly(office.approver().account());
  }

  @Test
  void aSubstituteOfTheSubstituteIsRefused() {
    Actor substitute = office.actor("lanhdao.bng");

    assertThatThrownBy(
            () -> substitutions.arrange(substitute, wanted(substitute, office.publisher())))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("access.principalStandsIn");
  }

  @Test
  void whoSubmittedItDoesNotDecideInTheNameOfAnother() {
    substitutions.revoke(office.approver(), substitution);
    substitution =
        substitutions.arrange(
            office.approver(), wanted(office.approver(), office.standingOffice()));
    substitutions.accept(office.standingOffice(), substitution);
    UpdateId update = office.awaitingApproval("3.05", "Việc do chính mình trình");
    Actor submitter = office.standingOffice();

    assertThat(submitter.holds(Role.APPROVER)).isTrue();
    assertThatThrownBy(() -> approval.approve(submitter, update, office.version(submitter, update)))
        .isInstanceOf(NotAllowed.class)
        .hasMessageContaining("updates.ownUpdate");
  }

  private NewSubstitution wanted(Actor principal, Actor substitute) {
    return new NewSubstitution(
        principal.account(),
        substitute.account(),
        clock.today(),
        clock.today().plusDays(7),
        Set.of(),
        "Công tác");
  }

  private List<WorkItem> standingIn(Actor reader) {
    return page(reader, InboxQuery.View.STANDING_IN);
  }

  private List<WorkItem> done(Actor reader) {
    return page(reader, InboxQuery.View.DONE);
  }

  private List<WorkItem> page(Actor reader, InboxQuery.View view) {
    return inbox.page(reader, new InboxQuery(view, Optional.empty(), Optional.empty(), "", 0, 200));
  }

  private static Subject subject(UpdateId update) {
    return new Subject("plan-update", update.toString());
  }
}
