package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.gcmplan.audit.AuditEntry;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.DelayedActs;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.BulkActs;
import org.gcmplan.workflow.BulkItem;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Reconciliation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several decisions at a time, each for itself, and each to be taken back for ten seconds. */
@InTheContainer
class BulkIT {
  @Inject Office office;
  @Inject PlanUpdates updates;
  @Inject Approval approval;
  @Inject UpdateCatalogue catalogue;
  @Inject DelayedActs acts;
  @Inject BulkActs bulk;
  @Inject Inbox inbox;
  @Inject AuditTrail trail;
  @Inject Reconciliation reconciliation;
  @Inject ManagedExecutorService threads;

  @AfterEach
  void recordsAndRoutesAgree() {
    assertThat(reconciliation.mismatches(office.actor("kiemtoan"))).isEmpty();
  }

  @Test
  void ofFiveWithTwoBlockedThreeAreDoneAndTwoExplained() {
    Actor approver = office.approver();
    List<UpdateId> ready = new ArrayList<>();
    for (int each = 1; each <= 4; each++) {
      ready.add(office.awaitingApproval("2.0" + each, "Phê duyệt chung, số " + each));
    }
    UpdateId checking = office.draft(Office.retitled("2.05", "Mới gửi kiểm tra"));
    office.submit(checking);
    List<String> chosen = new ArrayList<>();
    ready.forEach(update -> chosen.add(item(approver, update)));
    chosen.add(item(office.standingOffice(), checking));

    List<BulkItem> weighed = bulk.weigh(approver, UpdateAction.APPROVE, chosen);
    assertThat(weighed)
        .extracting(BulkItem::isPossible)
        .containsExactly(true, true, true, true, false);
    updates.withdraw(office.drafter(), ready.get(3), "Đổi ý trong lúc lãnh đạo đang chọn");
    UUID batch = UUID.randomUUID();
    List<BulkItem> left = bulk.order(approver, batch, UpdateAction.APPROVE, weighed);
    acts.finish(approver, batch);

    assertThat(left)
        .extracting(item -> item.problems().get(0).key())
        .containsExactly("updates.meanwhile.WITHDRAWN", "updates.notYours.CHECKING");
    assertThat(ready.subList(0, 3))
        .allSatisfy(
            update -> {
              assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
              assertThat(events(update)).containsOnlyOnce("UpdateApproved");
            });
    assertThat(status(ready.get(3))).isEqualTo(UpdateStatus.WITHDRAWN);
    assertThat(status(checking)).isEqualTo(UpdateStatus.CHECKING);
  }

  @Test
  void takenBackNothingHasHappenedAndNothingHappensLater() {
    Actor approver = office.approver();
    UpdateId update = office.awaitingApproval("2.06", "Sẽ được hoàn tác");
    UUID batch = UUID.randomUUID();
    List<String> before = events(update);
    acts.order(approver, batch, approvalOf(update));
    assertThat(catalogue.actions(approver, update))
        .allMatch(action -> !action.blockers().isEmpty());
    assertThatThrownBy(() -> approval.refuse(approver, update, version(update), "Không"))
        .isInstanceOf(ChangedMeanwhile.class);

    acts.takeBack(approver, batch);

    assertThatThrownBy(() -> acts.takeBack(approver, batch))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(events(update)).isEqualTo(before);
    assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    assertThat(acts.waiting(approver)).noneMatch(act -> act.update().equals(update));
    office.approve(update);
  }

  @Test
  void whenItsTimeHasComeItIsDoneWithoutAnybody() {
    UpdateId update = office.awaitingApproval("2.07", "Sẽ tự được ghi");
    PlanClock.at(
        office.longAgo(),
        () -> acts.order(office.approver(), UUID.randomUUID(), approvalOf(update)));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_PUBLICATION));
    assertThat(events(update)).containsOnlyOnce("UpdateApproved");
  }

  @Test
  void carriedOutByManyAtOnceItHappensOnce() throws Exception {
    Actor approver = office.approver();
    for (int round = 1; round <= 3; round++) {
      UpdateId update = office.awaitingApproval("2.08", "Nhiều người cùng bấm, lần " + round);
      UUID batch = UUID.randomUUID();
      acts.order(approver, batch, approvalOf(update));
      List<Future<?>> clicks = new ArrayList<>();
      for (int click = 1; click <= 4; click++) {
        clicks.add(threads.submit(() -> acts.finish(approver, batch)));
      }
      for (Future<?> click : clicks) {
        click.get();
      }

      assertThat(status(update)).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
      assertThat(events(update)).containsOnlyOnce("UpdateApproved");
      assertThat(acts.failed(approver)).noneMatch(act -> act.update().equals(update));
    }
  }

  @Test
  void whatMovedBeforeItsTimeIsToldToItsPerson() {
    Actor approver = office.approver();
    UpdateId update = office.awaitingApproval("2.09", "Bị rút trong mười giây");
    UUID batch = UUID.randomUUID();
    acts.order(approver, batch, approvalOf(update));
    updates.withdraw(office.drafter(), update, "Rút lại");

    acts.finish(approver, batch);

    assertThat(acts.failed(approver))
        .filteredOn(act -> act.update().equals(update))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.problems().get(0).key()).isEqualTo("updates.meanwhile.WITHDRAWN");
              acts.putAway(approver, act.id());
            });
    assertThat(events(update)).contains("ActNotCarriedOut").doesNotContain("UpdateApproved");
  }

  private ActOrder approvalOf(UpdateId update) {
    return ActOrder.plain(UpdateAction.APPROVE, update, version(update));
  }

  private long version(UpdateId update) {
    return office.version(office.approver(), update);
  }

  private UpdateStatus status(UpdateId update) {
    return catalogue.label(update).status();
  }

  private String item(Actor actor, UpdateId update) {
    return inbox.openFor(actor, new Subject("plan-update", update.toString())).get(0).id();
  }

  private List<String> events(UpdateId update) {
    var filter = new AuditFilter("plan-update", update.toString(), Long.MAX_VALUE, 100);
    return trail.entries(office.actor("kiemtoan"), filter).stream().map(AuditEntry::event).toList();
  }
}
