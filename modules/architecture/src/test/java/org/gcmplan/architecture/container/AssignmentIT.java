package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.MailWish;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Dispatch;
import org.gcmplan.notifications.Watches;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A published edition reaches coordinators; records, routes and inboxes agree all the way. */
@InTheContainer
class AssignmentIT {
  @Inject Office office;
  @Inject AssignmentCatalogue catalogue;
  @Inject NoticeCatalogue notices;
  @Inject AssignmentAnswers answers;
  @Inject AssignmentReplies replies;
  @Inject DueExtensions extensions;
  @Inject Inbox inbox;
  @Inject Watches watches;
  @Inject Correspondence correspondence;
  @Inject Dispatch dispatch;
  @Inject Reconciliation reconciliation;
  @Inject AuditTrail trail;
  @Inject PlanClock clock;

  @AfterEach
  void recordsAndRoutesAgreeAndTheTrailIsWhole() {
    assertThat(reconciliation.mismatches(office.actor("kiemtoan"))).isEmpty();
    assertThat(trail.verify(office.actor("kiemtoan")).isIntact()).isTrue();
  }

  @Test
  void aChangedTaskIsAskedAcceptedAndQuestioned() {
    Actor coordinator = office.actor("dieuphoi.bqp");
    UpdateId update = office.awaitingPublication("2.04", "Việc đến tay điều phối viên");
    office.publish(update);

    AssignmentNotice notice = noticeOf(coordinator, "2.04");
    assertThat(work(coordinator, notice)).containsExactly(WorkItemKind.ACKNOWLEDGE);
    Assignment given = given(coordinator, "2.04");
    assertThat(given.acknowledgement()).isEqualTo(Acknowledgement.AWAITED);

    answers.ask(coordinator, given.id(), "Kinh phí từ đâu?");
    Actor assigner = office.actor("daumoi.bca");
    assertThat(work(assigner, notice)).containsExactly(WorkItemKind.ANSWER_ASSIGNMENT);
    assertThat(work(coordinator, notice)).isEmpty();

    replies.explain(assigner, given.id(), "Từ ngân sách của Bộ.");
    assertThat(work(assigner, notice)).isEmpty();
    assertThat(work(coordinator, notice)).containsExactly(WorkItemKind.ACKNOWLEDGE);

    answers.acceptAll(coordinator, notice.id());
    assertThat(work(coordinator, notice)).isEmpty();
    assertThat(notices.find(notice.id()).orElseThrow().asked()).isEmpty();
  }

  @Test
  void moreTimeIsAskedAndGrantedAndRestShowsAtOnce() {
    Actor coordinator = office.actor("dieuphoi.btp");
    Assignment given = given(coordinator, "2.08");
    var due = given.current().dates().due().orElseThrow();
    ExtensionId request =
        extensions.request(coordinator, given.current().id(), due.plusDays(30), "Chờ số liệu");
    Actor assigner = office.actor("daumoi.bca");
    assertThat(work(assigner, new Subject("extension", request.toString())))
        .containsExactly(WorkItemKind.DECIDE_ON_EXTENSION);

    extensions.grant(assigner, request, "Hợp lý");
    assertThat(given(coordinator, "2.08").current().dates().due()).contains(due.plusDays(30));
    assertThat(given(coordinator, "2.08").current().originalDue()).contains(due);

    replies.suspend(assigner, given.id(), "Chờ luật");
    assertThat(statusOf(given)).isEqualTo(TaskStatus.SUSPENDED);
    replies.resume(assigner, given.id(), "Luật đã có");
    assertThat(statusOf(given)).isNotEqualTo(TaskStatus.SUSPENDED);
  }

  @Test
  void whoWatchesATaskHearsOfItByMailAndInTheList() {
    Actor auditor = office.actor("kiemtoan");
    Subject task = new Subject("task", "2.08");
    correspondence.change(auditor, new MailWish("kiemtoan@example.org", Language.VI, true));
    watches.watch(auditor, task);
    Assignment given = given(office.actor("dieuphoi.btp"), "2.08");
    Actor assigner = office.actor("daumoi.bca");

    replies.suspend(assigner, given.id(), "Chờ luật");

    assertThat(news(auditor, task)).startsWith("Nhiệm vụ 2.08: tạm hoãn ở Bộ Tư pháp");
    assertThat(lettersToWatchers()).containsOnlyOnce(news(auditor, task));
    watches.leave(auditor, task);
    replies.resume(assigner, given.id(), "Luật đã có");
    assertThat(watches.of(auditor)).isEmpty();
    assertThat(lettersToWatchers()).hasSize(1);
    correspondence.change(auditor, MailWish.NONE);
  }

  private String news(Actor person, Subject subject) {
    return watches.of(person).stream()
        .filter(watch -> watch.subject().equals(subject))
        .map(watch -> watch.news().vi())
        .findFirst()
        .orElseThrow();
  }

  private List<String> lettersToWatchers() {
    return dispatch.letters(office.actor("quantri"), Optional.empty(), 0, 500).stream()
        .filter(letter -> letter.topic().equals("watched"))
        .map(letter -> letter.subject().vi())
        .toList();
  }

  private TaskStatus statusOf(Assignment given) {
    return catalogue.rows(clock.today()).stream()
        .filter(row -> row.occurrence().equals(given.current().id()))
        .map(AssignmentRow::status)
        .findFirst()
        .orElseThrow();
  }

  private Assignment given(Actor coordinator, String task) {
    return catalogue.of(new TaskCode(task), clock.today()).stream()
        .filter(each -> each.body().equals(coordinator.body()))
        .findFirst()
        .orElseThrow();
  }

  private AssignmentNotice noticeOf(Actor coordinator, String task) {
    return notices.openOf(coordinator.body()).stream()
        .filter(notice -> notice.assignments().contains(given(coordinator, task).id()))
        .findFirst()
        .orElseThrow();
  }

  private List<WorkItemKind> work(Actor person, AssignmentNotice notice) {
    return work(person, new Subject("assignment-notice", notice.id().toString()));
  }

  private List<WorkItemKind> work(Actor person, Subject subject) {
    return inbox.openFor(person, subject).stream().map(WorkItem::kind).toList();
  }
}
