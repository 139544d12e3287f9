package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentAnswer;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.assignments.NoticeUnacknowledged;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeTest {
  /** A Friday. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static final Actor PUBLISHER = person(Role.PUBLISHER, Bodies.MOFA);
  private static final Actor OFFICE = person(Role.STANDING_OFFICE, Bodies.MOFA);
  private static final Actor POLICE = person(Role.FOCAL_POINT, Bodies.POLICE);
  private static final Actor HEALTH = person(Role.COORDINATOR, Bodies.HEALTH);
  private static final TaskContent FIRST = task("3.11");
  private static final TaskContent SECOND = task("3.12");

  private final AssignmentsOnH2 house = new AssignmentsOnH2();

  @BeforeEach
  void anEditionOfTwoTasks() {
    house.publish(PUBLISHER, 1, DAY, FIRST, SECOND);
    house.route.news();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aBodyGetsOneNoticeForAllItsTasksToBeAnsweredInThreeWorkingDays() {
    assertThat(house.notices.underWay()).hasSize(2);
    AssignmentNotice notice = notice(Bodies.HEALTH);
    assertThat(notice.assignments()).hasSize(2);
    assertThat(notice.reference()).isEqualTo("GV-01");
    assertThat(notice.remindOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(of(Bodies.HEALTH)).allMatch(a -> a.acknowledgement() == Acknowledgement.AWAITED);
  }

  @Test
  void whatTheApplicationItselfPutsInForceIsAccepted() {
    house.publish(2, DAY.plusDays(1), FIRST, SECOND, task("3.13"));

    assertThat(house.catalogue.of(task("3.13").code(), DAY.plusDays(1)))
        .hasSize(2)
        .allMatch(each -> each.acknowledgement() == Acknowledgement.ACCEPTED);
    assertThat(house.notices.underWay()).hasSize(2);
  }

  @Test
  void oneClickAcceptsAll() {
    act(() -> house.answers.acceptAll(HEALTH, notice(Bodies.HEALTH).id()));

    assertThat(of(Bodies.HEALTH)).allMatch(a -> a.acknowledgement() == Acknowledgement.ACCEPTED);
    assertThat(house.route.news()).containsExactly("settled");
    assertThat(house.notices.openOf(Bodies.HEALTH)).isEmpty();
  }

  @Test
  void acceptingAllLeavesAQuestionOpenWithTheAssigningBody() {
    NoticeId notice = notice(Bodies.HEALTH).id();
    act(() -> house.answers.ask(HEALTH, id("3.11"), "Kinh phí từ đâu?"));
    act(() -> house.answers.acceptAll(HEALTH, notice));

    assertThat(house.route.news()).containsExactly("reply asked", "answered");
    assertThat(house.notices.toReply(Bodies.POLICE))
        .singleElement()
        .satisfies(answer -> assertThat(answer.words()).isEqualTo("Kinh phí từ đâu?"));
    assertThat(house.notices.find(notice).orElseThrow().stage())
        .isEqualTo(NoticeStage.WITH_ASSIGNER);
  }

  @Test
  void anExplanationAsksTheBodyOnceMore() {
    act(() -> house.answers.ask(HEALTH, id("3.11"), "Kinh phí từ đâu?"));
    act(() -> house.answers.acceptAll(HEALTH, notice(Bodies.HEALTH).id()));
    house.route.news();
    act(() -> house.replies.explain(POLICE, id("3.11"), "Từ ngân sách của Bộ."));

    assertThat(house.route.news()).containsExactly("replied", "back with body");
    act(() -> house.answers.accept(HEALTH, id("3.11")));
    assertThat(house.route.news()).containsExactly("settled");
    assertThat(house.notices.answers(Actor.SYSTEM, id("3.11")))
        .extracting(AssignmentAnswer::kind)
        .containsExactly(Acknowledgement.QUESTIONED, Acknowledgement.ACCEPTED);
  }

  @Test
  void whatABodyAndItsAssignerWriteIsReadByThemAndByThoseWhoWatchTheWhole() {
    act(() -> house.answers.ask(HEALTH, id("3.11"), "Kinh phí từ đâu?"));

    for (Role watching : List.of(Role.AUDITOR, Role.LEADERSHIP, Role.STANDING_OFFICE)) {
      assertThat(house.notices.answers(person(watching, Bodies.HANOI), id("3.11"))).hasSize(1);
    }
    assertThat(house.notices.answers(HEALTH, id("3.11"))).hasSize(1);
    assertThat(house.notices.answers(POLICE, id("3.11"))).hasSize(1);
    for (Role elsewhere : List.of(Role.COORDINATOR, Role.FOCAL_POINT, Role.ADMINISTRATOR)) {
      assertThat(house.notices.answers(person(elsewhere, Bodies.HANOI), id("3.11"))).isEmpty();
    }
  }

  @Test
  void whoIsAskedAgainHasThreeWorkingDaysAgain() {
    act(() -> house.answers.ask(HEALTH, id("3.11"), "Kinh phí từ đâu?"));
    act(() -> house.answers.acceptAll(HEALTH, notice(Bodies.HEALTH).id()));
    LocalDate replied = LocalDate.of(2026, 11, 27);
    house.on(replied, () -> house.replies.explain(POLICE, id("3.11"), "Từ ngân sách của Bộ."));
    AssignmentNotice again = notice(Bodies.HEALTH);
    assertThat(again.remindOn()).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(again.isUnacknowledgedOn(replied)).isFalse();
    assertThat(house.notices.unacknowledged(LocalDate.of(2026, 12, 1)))
        .extracting(AssignmentNotice::body)
        .containsExactly(Bodies.POLICE);
    assertThat(house.notices.unacknowledged(LocalDate.of(2026, 12, 2))).contains(again);
  }

  @Test
  void aRefusalIsUpheldOrMovedWithAReason() {
    act(() -> house.answers.refuse(HEALTH, id("3.11"), "Không thuộc chức năng"));
    act(() -> house.replies.uphold(POLICE, id("3.11"), "Theo Nghị định, thuộc Bộ"));
    assertThat(of(Bodies.HEALTH)).allMatch(a -> a.acknowledgement() == Acknowledgement.AWAITED);

    act(() -> house.answers.proposeOther(HEALTH, id("3.11"), Bodies.HOME, "Bộ Nội vụ"));
    AssignmentId former = id("3.11");
    act(() -> house.replies.move(POLICE, former, Bodies.HOME, "Đồng ý"));

    Assignment moved = house.catalogue.of(Bodies.HOME, DAY).get(0);
    assertThat(moved.task()).isEqualTo(FIRST.code());
    assertThat(notice(Bodies.HOME).assignments()).containsExactly(moved.id());
    assertThat(house.catalogue.find(former, DAY.plusDays(1)).orElseThrow().passedTo())
        .contains(moved.id());
    assertThat(notice(Bodies.HEALTH).stage()).isEqualTo(NoticeStage.WITH_BODY);
  }

  @Test
  void whereItWasMovedItStaysWhenTheTaskReadsOtherwise() {
    act(() -> house.replies.move(POLICE, id("3.11"), Bodies.HOME, "Đổi cơ quan"));
    TaskContent reworded = FIRST.with(TaskField.PRODUCT, new FieldValue("Báo cáo", "Report"));
    house.publish(PUBLISHER, 2, DAY.plusDays(3), reworded, SECOND);

    assertThat(house.catalogue.of(FIRST.code(), DAY.plusDays(3)))
        .extracting(Assignment::body)
        .containsExactly(Bodies.POLICE, Bodies.HOME);
  }

  @Test
  void theLeadIsMovedByAnUpdateOfThePlanOnly() {
    AssignmentId lead = of(Bodies.POLICE).get(0).id();

    assertThatThrownBy(() -> house.replies.move(OFFICE, lead, Bodies.HOME, "Đổi"))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("leadNeedsUpdate");
  }

  @Test
  void wordsAreAsked() {
    assertThatThrownBy(() -> house.answers.refuse(HEALTH, id("3.11"), "  "))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> house.answers.ask(HEALTH, id("3.11"), "x".repeat(4001)))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> house.answers.proposeOther(HEALTH, id("3.11"), Bodies.HEALTH, "tự"))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void onlyTheCoordinatorOfTheBodyAnswersAndOnlyTheAssignerReplies() {
    assertThatThrownBy(
            () -> house.answers.accept(person(Role.COORDINATOR, Bodies.HOME), id("3.11")))
        .isInstanceOf(NotAllowed.class);
    act(() -> house.answers.refuse(HEALTH, id("3.11"), "Không"));
    assertThatThrownBy(() -> house.replies.uphold(OFFICE, id("3.11"), "Phải"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aChangedTaskIsAskedAnewAndLeavesTheFormerNotice() {
    NoticeId former = notice(Bodies.HEALTH).id();
    act(() -> house.answers.acceptAll(HEALTH, former));
    TaskContent reworded = FIRST.with(TaskField.PRODUCT, new FieldValue("Báo cáo", "Report"));
    house.publish(PUBLISHER, 2, DAY.plusDays(3), reworded, SECOND);

    assertThat(notice(Bodies.HEALTH).assignments()).containsExactly(id("3.11"));
    assertThat(acknowledged("3.11", DAY.plusDays(3))).isEqualTo(Acknowledgement.AWAITED);
    assertThat(acknowledged("3.11", DAY.plusDays(2))).isEqualTo(Acknowledgement.ACCEPTED);
    assertThat(acknowledged("3.12", DAY.plusDays(3))).isEqualTo(Acknowledgement.ACCEPTED);
  }

  @Test
  void anAbolishedTaskNeedsNoAnswer() {
    act(() -> house.answers.accept(HEALTH, id("3.12")));
    house.route.news();
    house.publish(PUBLISHER, 2, DAY.plusDays(3), SECOND);

    assertThat(house.route.news()).containsExactly("settled");
  }

  @Test
  void theUnansweredIsShownOnceFromTheThirdWorkingDay() {
    NoticeId notice = notice(Bodies.HEALTH).id();
    assertThat(house.notices.unacknowledged(LocalDate.of(2026, 11, 24))).isEmpty();
    assertThat(house.notices.unacknowledged(LocalDate.of(2026, 11, 25))).hasSize(2);
    house.events.news();

    act(() -> house.notices.showUnacknowledged(notice));
    act(() -> house.notices.showUnacknowledged(notice));
    assertThat(house.events.news()).singleElement().isInstanceOf(NoticeUnacknowledged.class);
  }

  @Test
  void aDayAfterTheAnswerNothingIsShown() {
    NoticeId notice = notice(Bodies.HEALTH).id();
    act(() -> house.answers.acceptAll(HEALTH, notice));
    house.events.news();

    act(() -> house.notices.showUnacknowledged(notice));
    assertThat(house.events.news()).isEmpty();
  }

  private void act(Runnable act) {
    house.on(DAY, act);
  }

  private AssignmentNotice notice(BodyId body) {
    List<AssignmentNotice> open = house.notices.openOf(body);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private List<Assignment> of(BodyId body) {
    return house.catalogue.of(body, DAY);
  }

  private Acknowledgement acknowledged(String code, LocalDate day) {
    return house.catalogue.find(id(code), day).orElseThrow().acknowledgement();
  }

  private AssignmentId id(String code) {
    return of(Bodies.HEALTH).stream()
        .filter(each -> each.task().value().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static TaskContent task(String code) {
    return AssignmentsOnH2.task(code, Bodies.POLICE, Recurrence.NONE, "2027-12-31")
        .with(TaskField.COOPERATING, AssignmentsOnH2.bodies(Bodies.HEALTH));
  }

  static Actor person(Role role, BodyId body) {
    return new Actor(new UUID(7, role.ordinal()), "Người", body, Set.of(new Grant(role, body)));
  }
}
