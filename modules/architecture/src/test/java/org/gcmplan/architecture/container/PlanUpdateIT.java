package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a plan update on the real archive: records, route, inbox and trail together. */
@InTheContainer
class PlanUpdateIT {
  @Inject Office office;
  @Inject PlanUpdates updates;
  @Inject Consultation consultation;
  @Inject Approval approval;
  @Inject UpdateCatalogue catalogue;
  @Inject Editions editions;
  @Inject Inbox inbox;
  @Inject Reconciliation reconciliation;
  @Inject AuditTrail trail;
  @Inject UserTransaction transaction;

  @AfterEach
  void recordsAndRoutesAgreeAndTheTrailIsWhole() {
    Actor auditor = office.actor("kiemtoan");

    assertThat(reconciliation.mismatches(auditor)).isEmpty();
    assertThat(trail.verify(auditor).isIntact()).isTrue();
  }

  @Test
  void anUpdateTravelsFromDraftToAPublicEdition() {
    UpdateId update =
        office.draft(Office.retitled("1.06", "Tuyên truyền phòng, chống mua bán người"));
    office.submit(update);
    assertThat(asked(office.standingOffice(), update)).containsExactly(WorkItemKind.CHECK);

    office.ask(update, office.justice(), office.health());
    assertThat(asked(office.justice(), update)).containsExactly(WorkItemKind.GIVE_OPINION);
    office.agree(update, office.justice());
    assertThat(asked(office.justice(), update)).isEmpty();
    assertThat(status(update)).isEqualTo(UpdateStatus.IN_REVIEW);
    office.agree(update, office.health());
    assertThat(asked(office.standingOffice(), update)).containsExactly(WorkItemKind.CONSOLIDATE);

    office.submitForApproval(update);
    assertThat(asked(office.approver(), update)).containsExactly(WorkItemKind.DECIDE);
    office.approve(update);
    assertThat(asked(office.publisher(), update)).containsExactly(WorkItemKind.PUBLISH);
    EditionNumber edition = office.publish(update);

    assertThat(status(update)).isEqualTo(UpdateStatus.PUBLISHED);
    assertThat(editions.isSealIntact(edition)).isTrue();
    assertThat(editions.all().get(0).number()).isEqualTo(edition);
    assertThat(editions.compare(new EditionNumber(edition.value() - 1), edition))
        .extracting(TaskDifference::task)
        .containsExactly(new TaskCode("1.06"));
  }

  @Test
  void whenTheDeadlinePassesTheSystemCountsSilenceAsAgreementAndTellsItApart() {
    UpdateId update = office.draft(Office.retitled("1.07", "Thông tin cho vùng dân tộc"));
    office.submit(update);
    PlanClock.at(office.longAgo(), () -> office.ask(update, office.justice()));

    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(status(update)).isEqualTo(UpdateStatus.CONSOLIDATING));
    OpinionRow row = catalogue.view(office.standingOffice(), update).currentOpinions().get(0);
    assertThat(row.opinion()).map(Opinion::position).contains(Position.DEEMED_AGREED);
    assertThat(row.givenBy()).isEmpty();
    assertThat(asked(office.justice(), update)).isEmpty();
  }

  @Test
  void whatTheEngineDidIsUndoneWhenTheRecordIsNotKept() throws Exception {
    UpdateId update = office.awaitingApproval("1.08", "Bồi dưỡng cán bộ lãnh sự");

    transaction.begin();
    office.approve(update);
    assertThat(asked(office.publisher(), update)).containsExactly(WorkItemKind.PUBLISH);
    transaction.rollback();

    assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    assertThat(asked(office.approver(), update)).containsExactly(WorkItemKind.DECIDE);
    assertThat(asked(office.publisher(), update)).isEmpty();
    office.approve(update);
    assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
  }

  @Test
  void whoDraftedMayNotApproveEvenWithTheRightToApprove() {
    Actor drafter = office.drafter();
    UpdateId update = office.awaitingApproval("1.09", "Đối thoại với doanh nghiệp");

    assertThatThrownBy(() -> approval.approve(drafter, update, office.version(drafter, update)))
        .isInstanceOf(NotAllowed.class);
    assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
  }

  @Test
  void anIdOfAnotherBodyLeadsNowhere() {
    UpdateId draft = office.draft(Office.retitled("1.10", "Cẩm nang di cư an toàn"));
    Actor stranger = office.actor("daumoi.nhnn");

    assertThatThrownBy(() -> catalogue.view(stranger, draft)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> updates.submit(stranger, draft, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> consultation.recordOpinion(stranger, draft, stranger.body(), Office.AGREED))
        .isInstanceOf(NotFound.class);
    updates.discard(office.drafter(), draft);
    assertThatThrownBy(() -> catalogue.view(office.drafter(), draft)).isInstanceOf(NotFound.class);
  }

  @Test
  void anUpdateTakenBackLeavesNoWorkBehind() {
    UpdateId update = office.draft(Office.retitled("1.11", "Truyền thông đối ngoại"));
    office.submit(update);
    office.ask(update, office.justice(), office.health());

    updates.withdraw(office.drafter(), update, "Chờ quy định mới");

    assertThat(status(update)).isEqualTo(UpdateStatus.WITHDRAWN);
    assertThat(asked(office.justice(), update)).isEmpty();
    assertThat(asked(office.standingOffice(), update)).isEmpty();
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
