package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Succession;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extensions, rest, and what becomes of due days when a body gives way to another. */
class DueDaysTest {
  private static final LocalDate ISSUED = LocalDate.of(2025, 1, 10);
  private static final LocalDate DUE = LocalDate.of(2025, 12, 31);
  private static final LocalDate DAY = LocalDate.of(2025, 5, 5);
  private static final TaskContent TASK =
      AssignmentsOnH2.task("3.11", Bodies.POLICE, Recurrence.NONE, DUE.toString())
          .with(TaskField.SCOPE, FieldValue.of(Scope.ALL_LOCALITIES));
  private static final TaskContent YEARLY =
      AssignmentsOnH2.task("3.12", Bodies.POLICE, Recurrence.YEARLY, "")
          .with(TaskField.COOPERATING, AssignmentsOnH2.bodies(Bodies.HEALTH));
  private static final Actor HANOI = NoticeTest.person(Role.COORDINATOR, Bodies.HANOI);
  private static final Actor POLICE = NoticeTest.person(Role.FOCAL_POINT, Bodies.POLICE);

  private final AssignmentsOnH2 house = new AssignmentsOnH2();

  @BeforeEach
  void tasksInForce() {
    house.publish(1, ISSUED, TASK, YEARLY);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aGrantedExtensionMovesTheDueDayAndKeepsTheOriginal() {
    ExtensionId request = asked(DUE.plusDays(90));
    house.on(DAY.plusDays(2), () -> house.extensions.grant(POLICE, request, "Hợp lý"));

    Occurrence after = of(Bodies.HANOI, DAY.plusDays(2)).current();
    assertThat(after.dates().due()).contains(DUE.plusDays(90));
    assertThat(after.originalDue()).contains(DUE);
    assertThat(of(Bodies.HANOI, DAY).current().dates().due()).contains(DUE);
    assertThat(house.extensions.of(Actor.SYSTEM, of(Bodies.HANOI, DAY).id()))
        .extracting(ExtensionRequest::outcome)
        .containsExactly(Outcome.GRANTED);
  }

  @Test
  void aDeclinedOneMovesNothingAndMayBeFollowedByAnother() {
    ExtensionId request = asked(DUE.plusDays(90));
    assertThatThrownBy(() -> asked(DUE.plusDays(30))).isInstanceOf(BusinessRuleViolation.class);
    house.on(DAY, () -> house.extensions.decline(POLICE, request, "Đủ thời gian"));
    asked(DUE.plusDays(30));

    assertThat(of(Bodies.HANOI, DAY).current().dates().due()).contains(DUE);
    assertThatThrownBy(() -> house.extensions.grant(POLICE, request, "Lại"))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void theDeadlineOfThePlanIsNotMovedForItsLead() {
    Actor coordinator = NoticeTest.person(Role.COORDINATOR, Bodies.POLICE);
    var lead = of(Bodies.POLICE, DAY).current().id();

    assertThatThrownBy(() -> house.extensions.request(coordinator, lead, DUE.plusDays(9), "x"))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("deadlineOfThePlan");
  }

  @Test
  void aYearMayTakeUntilTheNextOneEnds() {
    Actor health = NoticeTest.person(Role.COORDINATOR, Bodies.HEALTH);
    var year = house.catalogue.of(YEARLY.code(), DAY).get(1).current().id();

    assertThatThrownBy(() -> house.extensions.request(health, year, LocalDate.of(2027, 1, 1), "x"))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("outOfRange");
    house.on(DAY, () -> house.extensions.request(health, year, LocalDate.of(2026, 12, 31), "Cần"));
    assertThat(house.extensions.toDecide(Bodies.POLICE)).hasSize(1);
  }

  @Test
  void aYearThatIsLongOverTakesNoMoreTime() {
    Actor health = NoticeTest.person(Role.COORDINATOR, Bodies.HEALTH);
    var year = house.catalogue.of(YEARLY.code(), DAY).get(1).current().id();
    house.on(
        LocalDate.of(2026, 12, 31),
        () -> assertThat(house.extensions.latest(year)).contains(LocalDate.of(2026, 12, 31)));
    LocalDate later = LocalDate.of(2027, 1, 2);

    house.on(
        later,
        () -> {
          assertThat(house.extensions.latest(year)).isEmpty();
          assertThatThrownBy(() -> house.extensions.request(health, year, later, "Cần"))
              .isInstanceOf(BusinessRuleViolation.class)
              .hasMessageContaining("noDayLeft");
        });
  }

  @Test
  void theLatestDayIsKnownBeforeOneAsks() {
    var share = of(Bodies.HANOI, DAY).current().id();
    var lead = of(Bodies.POLICE, DAY).current().id();
    house.on(
        DAY,
        () -> {
          assertThat(house.extensions.latest(share)).contains(LocalDate.of(2030, 12, 31));
          assertThat(house.extensions.latest(lead)).isEmpty();
        });
    asked(DUE.plusDays(90));
    house.on(DAY, () -> assertThat(house.extensions.latest(share)).isEmpty());
  }

  @Test
  void aGrantedDayLaterThanANewDeadlineStaysGranted() {
    ExtensionId request = asked(DUE.plusYears(2));
    house.on(DAY, () -> house.extensions.grant(POLICE, request, "Hợp lý"));
    LocalDate changed = DAY.plusDays(9);
    house.publish(
        2, changed, TASK.with(TaskField.DEADLINE, FieldValue.of(DUE.plusYears(1))), YEARLY);

    assertThat(of(Bodies.HANOI, changed).current().dates().due()).contains(DUE.plusYears(2));
    assertThat(of(Bodies.POLICE, changed).current().dates().due()).contains(DUE.plusYears(1));
  }

  @Test
  void whatRestsIsSuspendedUntilItIsResumedAlsoInPeriodsThatBeginMeanwhile() {
    Assignment year = house.catalogue.of(YEARLY.code(), DAY).get(1);
    house.on(DAY, () -> house.replies.suspend(POLICE, year.id(), "Chờ luật"));
    assertThatThrownBy(() -> house.replies.suspend(POLICE, year.id(), "Lại"))
        .isInstanceOf(BusinessRuleViolation.class);
    LocalDate next = LocalDate.of(2026, 1, 1);
    house.on(next, house.periods::beginDue);
    assertThat(house.catalogue.find(year.id(), next).orElseThrow().occurrences())
        .extracting(Occurrence::status)
        .containsOnly(TaskStatus.SUSPENDED);

    house.on(next.plusDays(5), () -> house.replies.resume(POLICE, year.id(), "Luật đã có"));
    assertThat(house.catalogue.find(year.id(), next.plusDays(5)).orElseThrow().occurrences())
        .extracting(Occurrence::status)
        .containsExactly(TaskStatus.NOT_STARTED, TaskStatus.OVERDUE);
    assertThat(house.catalogue.find(year.id(), next).orElseThrow().current().status())
        .isEqualTo(TaskStatus.SUSPENDED);
    assertThat(house.replies.suspensions(Actor.SYSTEM, year.id()))
        .singleElement()
        .satisfies(
            rest -> {
              assertThat(rest.reason()).isEqualTo("Chờ luật");
              assertThat(rest.end().orElseThrow().on()).isEqualTo(next.plusDays(5));
            });
  }

  @Test
  void mergedProvincesPassOneAssignmentToTheirSuccessor() {
    LocalDate reported = DAY.plusDays(1);
    var kienGiang = of(Bodies.KIEN_GIANG, DAY).current().id();
    house.milestones.reported(Actor.SYSTEM, kienGiang, reported, Optional.empty());
    house.on(Bodies.MERGED, () -> pass(Bodies.KIEN_GIANG));
    house.on(Bodies.MERGED, () -> pass(Bodies.OLD_AN_GIANG));

    Assignment one = of(Bodies.AN_GIANG, Bodies.MERGED);
    assertThat(house.catalogue.of(Bodies.AN_GIANG, Bodies.MERGED)).hasSize(1);
    assertThat(one.current().dates().firstReportedOn()).contains(reported);
    assertThat(one.acknowledgement().name()).isEqualTo("ACCEPTED");
    Assignment old = house.catalogue.withOccurrence(kienGiang, Bodies.MERGED).orElseThrow();
    assertThat(old.body()).isEqualTo(Bodies.KIEN_GIANG);
    assertThat(old.passedTo()).contains(one.id());
    assertThat(house.catalogue.of(Bodies.KIEN_GIANG, Bodies.MERGED)).isEmpty();
    assertThat(house.catalogue.of(Bodies.KIEN_GIANG, Bodies.MERGED.minusDays(1))).hasSize(1);
  }

  @Test
  void whatIsCompletedGoesAlongWithoutADecisionAndIsReadableUnderTheOldName() {
    var done = of(Bodies.KIEN_GIANG, DAY).current().id();
    house.milestones.reported(Actor.SYSTEM, done, DAY, Optional.of(DAY));
    house.milestones.confirmed(Actor.SYSTEM, done, DAY);
    house.commit();

    assertThat(house.openWork.of(succession(Bodies.KIEN_GIANG))).isEmpty();
    house.on(Bodies.MERGED, () -> pass(Bodies.KIEN_GIANG));
    assertThat(of(Bodies.AN_GIANG, Bodies.MERGED).current().status())
        .isEqualTo(TaskStatus.COMPLETED_ON_TIME);
    assertThat(house.catalogue.withOccurrence(done, Bodies.MERGED).orElseThrow().body())
        .isEqualTo(Bodies.KIEN_GIANG);

    house.on(Bodies.MERGED, () -> pass(Bodies.OLD_AN_GIANG));
    assertThat(of(Bodies.AN_GIANG, Bodies.MERGED).current().status())
        .as("done where all of them have done it")
        .isEqualTo(TaskStatus.IN_TIME);
  }

  @Test
  void whatRestsAtAllPredecessorsRestsAtTheSuccessorUntilItIsResumed() {
    AssignmentId former = of(Bodies.KIEN_GIANG, DAY).id();
    house.on(DAY, () -> house.replies.suspend(POLICE, former, "Chờ luật"));
    house.on(Bodies.MERGED, () -> pass(Bodies.KIEN_GIANG));
    Assignment next = of(Bodies.AN_GIANG, Bodies.MERGED);
    assertThat(next.current().status()).isEqualTo(TaskStatus.SUSPENDED);

    house.on(Bodies.MERGED, () -> house.replies.resume(POLICE, next.id(), "Luật đã có"));
    assertThat(of(Bodies.AN_GIANG, Bodies.MERGED).current().status())
        .isEqualTo(TaskStatus.NOT_STARTED);
  }

  @Test
  void anOpenRequestFallsAwayWithItsAssignment() {
    ExtensionId request = asked(DUE.plusDays(90));
    house.route.news();
    house.publish(2, DAY.plusDays(9), YEARLY);

    assertThat(house.extensions.find(request).orElseThrow().outcome()).isEqualTo(Outcome.FELL_AWAY);
    assertThat(house.route.news()).containsExactly("request fell away");
  }

  private ExtensionId asked(LocalDate wanted) {
    house.on(
        DAY,
        () ->
            house.extensions.request(
                HANOI, of(Bodies.HANOI, DAY).current().id(), wanted, "Mưa lũ"));
    List<ExtensionRequest> open = house.extensions.open();
    return open.get(open.size() - 1).id();
  }

  private void pass(BodyId former) {
    house.openWork.handOver(Actor.SYSTEM, succession(former));
  }

  private static Succession succession(BodyId former) {
    return Succession.toOne(former, Bodies.AN_GIANG, Bodies.MERGED);
  }

  private Assignment of(BodyId body, LocalDate day) {
    return house.catalogue.of(TASK.code(), day).stream()
        .filter(each -> each.body().equals(body))
        .findFirst()
        .orElseThrow();
  }
}
