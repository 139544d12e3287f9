package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActsOnRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Actor PUBLISHER = NoticeTest.person(Role.PUBLISHER, Bodies.MOFA);
  private static final Actor POLICE = NoticeTest.person(Role.FOCAL_POINT, Bodies.POLICE);
  private static final Actor HEALTH = NoticeTest.person(Role.COORDINATOR, Bodies.HEALTH);
  private static final TaskContent TASK =
      AssignmentsOnH2.task("3.11", Bodies.POLICE, Recurrence.NONE, "2027-12-31")
          .with(TaskField.COOPERATING, AssignmentsOnH2.bodies(Bodies.HEALTH));

  private final AssignmentsOnH2 house = new AssignmentsOnH2();

  @BeforeEach
  void aTaskIsGiven() {
    house.publish(PUBLISHER, 1, DAY, TASK);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void toBeGivenATaskIsNoActNorToHaveAcceptedBeforeTheSoftware() {
    assertThat(last(Bodies.HEALTH)).isEmpty();
    house.publish(
        2,
        DAY.plusDays(1),
        TASK,
        AssignmentsOnH2.task("3.12", Bodies.HEALTH, Recurrence.NONE, "2027-12-31"));

    assertThat(last(Bodies.HEALTH)).isEmpty();
  }

  @Test
  void anAnswerIsAnActOfTheBodyAndTheReplyOneOfTheAssigner() {
    house.on(DAY.plusDays(1), () -> house.answers.ask(HEALTH, given().id(), "Kinh phí?"));
    house.on(DAY.plusDays(3), () -> house.replies.explain(POLICE, given().id(), "Ngân sách."));

    assertThat(last(Bodies.HEALTH)).contains(DAY.plusDays(1));
    assertThat(last(Bodies.POLICE)).contains(DAY.plusDays(3));
    assertThat(last(Bodies.HOME)).isEmpty();
  }

  @Test
  void askingForTimeAndDecidingOnItAreActs() {
    house.on(
        DAY.plusDays(1),
        () ->
            house.extensions.request(
                HEALTH, given().current().id(), LocalDate.of(2028, 1, 31), "Mưa lũ"));
    assertThat(last(Bodies.HEALTH)).contains(DAY.plusDays(1));

    var request = house.extensions.open().get(0).id();
    house.on(DAY.plusDays(2), () -> house.extensions.decline(POLICE, request, "Còn đủ thời gian"));
    assertThat(last(Bodies.POLICE)).contains(DAY.plusDays(2));
  }

  @Test
  void aRequestThatFellAwayIsNobodysAct() {
    house.on(
        DAY,
        () ->
            house.extensions.request(
                HEALTH, given().current().id(), LocalDate.of(2028, 1, 31), "Mưa lũ"));
    house.publish(PUBLISHER, 2, DAY.plusDays(9));

    assertThat(last(Bodies.POLICE)).isEmpty();
  }

  @Test
  void lettingRestAndGoOnAreActs() {
    house.on(DAY.plusDays(1), () -> house.replies.suspend(POLICE, given().id(), "Chờ luật"));
    assertThat(last(Bodies.POLICE)).contains(DAY.plusDays(1));
    house.on(DAY.plusDays(4), () -> house.replies.resume(POLICE, given().id(), "Luật đã có"));

    assertThat(last(Bodies.POLICE)).contains(DAY.plusDays(4));
    assertThat(last(Bodies.HEALTH)).isEmpty();
  }

  private Optional<LocalDate> last(BodyId body) {
    return house.openWork.lastActOf(body);
  }

  private Assignment given() {
    return house.catalogue.of(Bodies.HEALTH, DAY).get(0);
  }
}
