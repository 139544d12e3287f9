package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.access.Accounts;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.HandOvers;
import org.gcmplan.access.MailWish;
import org.gcmplan.access.NewAccount;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.access.Substitutions;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Dispatch;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailChoices;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.Repairs;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Coordinators who are silent, away, or gone for good; and routes that are lost meanwhile. */
@InTheContainer
class CoordinatorAwayIT {
  @Inject Office office;
  @Inject Accounts accounts;
  @Inject HandOvers handOvers;
  @Inject Substitutions substitutions;
  @Inject AssignmentCatalogue catalogue;
  @Inject NoticeCatalogue notices;
  @Inject AssignmentAnswers answers;
  @Inject DueExtensions extensions;
  @Inject Correspondence correspondence;
  @Inject MailChoices choices;
  @Inject Dispatch dispatch;
  @Inject RuntimeService runtime;
  @Inject ManagementService jobs;
  @Inject Inbox inbox;
  @Inject Reconciliation reconciliation;
  @Inject Repairs repairs;
  @Inject PlanClock clock;

  @AfterEach
  void recordsAndRoutesAgree() {
    assertThat(reconciliation.mismatches(office.actor("quantri"))).isEmpty();
    correspondence.change(office.standingOffice(), MailWish.NONE);
  }

  @Test
  void whoIsSilentForThreeWorkingDaysIsShownToWhoGaveTheTask() {
    AssignmentNotice notice = given("5.04", "dieuphoi.bqp");
    Actor standing = office.standingOffice();
    correspondence.change(standing, new MailWish("person@example.org", Language.VI, true));
    choices.choose(standing, new MailChoice(MailRhythm.AT_ONCE, EnumSet.allOf(MailReason.class)));
    int told = lettersOf("unacknowledged");

    jobs.createJobQuery()
        .processInstanceId(route(notice.id().toString()))
        .timers()
        .list()
        .forEach(timer -> jobs.executeJob(timer.getId()));

    assertThat(notices.find(notice.id()).orElseThrow().toldOn()).contains(clock.today());
    assertThat(notices.unacknowledged(notice.remindOn()))
        .extracting(AssignmentNotice::id)
        .contains(notice.id());
    assertThat(lettersOf("unacknowledged")).isEqualTo(told + 1);
    Actor coordinator = office.actor("dieuphoi.bqp");
    assertThat(work(coordinator, notice)).containsExactly(WorkItemKind.ACKNOWLEDGE);
    answers.acceptAll(coordinator, notice.id());
    assertThat(notices.unacknowledged(clock.today().plusYears(1)))
        .extracting(AssignmentNotice::id)
        .doesNotContain(notice.id());
  }

  @Test
  void aWholePortfolioPassesWhenItsCoordinatorLeaves() {
    BodyId body = office.actor("dieuphoi.bgddt").body();
    UUID leaving = person("roi.bgddt", body, Set.of(Role.COORDINATOR));
    UUID coming = person("den.bgddt", body, Set.of());
    AssignmentNotice notice = given("4.08", "roi.bgddt");
    assertThat(work(office.actor("den.bgddt"), notice)).isEmpty();

    handOvers.handOverPerson(office.actor("quantri"), leaving, coming, "Chuyển công tác");

    Actor successor = office.actor("den.bgddt");
    assertThat(work(successor, notice)).containsExactly(WorkItemKind.ACKNOWLEDGE);
    answers.acceptAll(successor, notice.id());
    Assignment accepted = assignment(successor, "4.08");
    assertThat(
            notices
                .answers(Actor.SYSTEM, accepted.id())
                .get(notices.answers(Actor.SYSTEM, accepted.id()).size() - 1))
        .satisfies(answer -> assertThat(answer.givenBy()).isEqualTo(successor.name()));
  }

  @Test
  void aSubstituteAnswersUnderBothNames() {
    Actor away = office.actor("dieuphoi.bct");
    UUID other = person("thay.bct", away.body(), Set.of());
    UUID substitution =
        substitutions.arrange(
            away,
            new NewSubstitution(
                away.account(),
                other,
                clock.today(),
                clock.today().plusDays(7),
                Set.of(),
                "Nghỉ phép"));
    substitutions.accept(office.actor("thay.bct"), substitution);
    AssignmentNotice notice = given("5.10", "dieuphoi.bct");
    Actor substitute = office.actor("thay.bct");
    assertThat(work(substitute, notice)).containsExactly(WorkItemKind.ACKNOWLEDGE);

    answers.acceptAll(substitute, notice.id());

    assertThat(notices.answers(Actor.SYSTEM, assignment(away, "5.10").id()))
        .last()
        .satisfies(
            answer ->
                assertThat(answer.givenBy()).contains(substitute.name()).contains(away.name()));
    substitutions.revoke(away, substitution);
  }

  @Test
  void aLostRouteIsBegunAnewWhereTheRecordStands() {
    Actor coordinator = office.actor("dieuphoi.bxd");
    AssignmentNotice notice = given("3.13", "dieuphoi.bxd");
    answers.ask(coordinator, assignment(coordinator, "3.13").id(), "Kinh phí từ đâu?");
    lose(notice.id().toString());
    mend(notice.id().toString());
    assertThat(work(coordinator, notice)).isEmpty();
    assertThat(work(office.standingOffice(), notice))
        .containsExactly(WorkItemKind.ANSWER_ASSIGNMENT);

    answers.accept(coordinator, assignment(coordinator, "3.13").id());
    assertThat(work(office.standingOffice(), notice)).isEmpty();
  }

  @Test
  void aLostRequestForTimeIsAskedAnew() {
    Actor coordinator = office.actor("dieuphoi.bct");
    Assignment helped = assignment(coordinator, "4.02");
    LocalDate due = helped.current().dates().due().orElseThrow();
    ExtensionId request =
        extensions.request(coordinator, helped.current().id(), due.plusDays(20), "Chờ số liệu");
    lose(request.toString());
    mend(request.toString());
    Actor assigner = office.actor("daumoi.bnv");
    Subject asked = new Subject("extension", request.toString());
    assertThat(inbox.openFor(assigner, asked))
        .extracting(WorkItem::kind)
        .containsExactly(WorkItemKind.DECIDE_ON_EXTENSION);

    extensions.decline(assigner, request, "Đủ thời gian");
    assertThat(inbox.openFor(assigner, asked)).isEmpty();
  }

  /** Publishes a change of the task; the notice of it that the coordinator gets. */
  private AssignmentNotice given(String task, String coordinator) {
    office.publish(office.awaitingPublication(task, "Việc đến tay điều phối viên, " + task));
    Actor person = office.actor(coordinator);
    return notices.openOf(person.body()).stream()
        .filter(notice -> notice.assignments().contains(assignment(person, task).id()))
        .findFirst()
        .orElseThrow();
  }

  private Assignment assignment(Actor coordinator, String task) {
    return catalogue.of(new TaskCode(task), clock.today()).stream()
        .filter(each -> each.body().equals(coordinator.body()))
        .findFirst()
        .orElseThrow();
  }

  private UUID person(String userName, BodyId body, Set<Role> roles) {
    UUID id = UUID.randomUUID();
    accounts.open(
        Actor.SYSTEM,
        new NewAccount(id, userName, new LocalizedText("Người " + userName, userName), body, roles),
        "mây trắng qua đèo".toCharArray());
    return id;
  }

  private List<WorkItemKind> work(Actor person, AssignmentNotice notice) {
    Subject subject = new Subject("assignment-notice", notice.id().toString());
    return inbox.openFor(person, subject).stream().map(WorkItem::kind).toList();
  }

  private int lettersOf(String topic) {
    return (int)
        dispatch.letters(office.actor("quantri"), Optional.empty(), 0, 500).stream()
            .filter(letter -> letter.topic().equals(topic))
            .count();
  }

  private String route(String record) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(record)
        .singleResult()
        .getId();
  }

  private void lose(String record) {
    runtime.deleteProcessInstance(route(record), "broken on purpose");
  }

  private void mend(String record) {
    Actor administrator = office.actor("quantri");
    List<Mismatch> found =
        reconciliation.mismatches(administrator).stream()
            .filter(one -> one.subject().id().equals(record))
            .toList();
    assertThat(found).extracting(Mismatch::kind).containsExactly(Mismatch.Kind.NO_ROUTE);
    repairs.mend(administrator, found.get(0));
  }
}
