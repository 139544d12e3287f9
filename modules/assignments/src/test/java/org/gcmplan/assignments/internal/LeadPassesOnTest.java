package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Succession;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ministry that leads tasks ends; others lead them on, and answer for those who help. */
class LeadPassesOnTest {
  private static final LocalDate ISSUED = LocalDate.of(2024, 6, 3);
  private static final LocalDate DAY = Bodies.REORGANISED;
  private static final TaskContent TASK =
      AssignmentsOnH2.task("3.02", Bodies.LABOUR, Recurrence.NONE, "2026-12-31")
          .with(TaskField.COOPERATING, AssignmentsOnH2.bodies(Bodies.POLICE, Bodies.HOME));
  private static final TaskContent OTHER =
      AssignmentsOnH2.task("4.09", Bodies.LABOUR, Recurrence.NONE, "2026-12-31");
  private static final Actor POLICE = NoticeTest.person(Role.COORDINATOR, Bodies.POLICE);

  private final AssignmentsOnH2 house = new AssignmentsOnH2();

  @BeforeEach
  void tasksLedByAMinistryThatEnds() {
    house.publish(NoticeTest.person(Role.PUBLISHER, Bodies.MOFA), 1, ISSUED, TASK, OTHER);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPersonDecidesTaskByTaskWhoLeadsItOn() {
    assertThat(house.openWork.of(undecided()))
        .extracting(item -> item.reference())
        .containsExactly("3.02", "4.09");
    labourEnds();

    assertThat(leadOf(TASK).body()).isEqualTo(Bodies.HOME);
    assertThat(leadOf(OTHER).body()).isEqualTo(Bodies.HEALTH);
    assertThat(house.catalogue.of(Bodies.LABOUR, DAY)).isEmpty();
    assertThat(house.catalogue.of(Bodies.LABOUR, DAY.minusDays(1))).hasSize(2);
  }

  @Test
  void whoHelpedAndLeadsNowHasOnePart() {
    Assignment helped = of(TASK, Bodies.HOME, DAY.minusDays(1));
    labourEnds();

    assertThat(of(TASK, Bodies.HOME, DAY).part()).isEqualTo(TaskPart.LEAD);
    assertThat(house.catalogue.of(TASK.code(), DAY))
        .extracting(Assignment::body)
        .containsExactly(Bodies.HOME, Bodies.POLICE);
    Assignment former = house.catalogue.find(helped.id(), DAY).orElseThrow();
    assertThat(former.endedOn()).contains(DAY.minusDays(1));
    assertThat(former.passedTo()).contains(of(TASK, Bodies.HOME, DAY).id());
  }

  @Test
  void whoLeadsOnContinuesWhatTheFormerLeadDid() {
    Assignment former = of(TASK, Bodies.LABOUR, DAY.minusDays(1));
    Assignment helper = of(TASK, Bodies.POLICE, ISSUED);
    labourEnds();

    assertThat(house.catalogue.predecessor(of(TASK, Bodies.HOME, DAY).id())).contains(former.id());
    assertThat(house.catalogue.predecessor(former.id())).isEmpty();
    assertThat(house.catalogue.predecessor(helper.id())).isEmpty();
  }

  @Test
  void whatHelpersAskedWaitsForTheSuccessor() {
    Assignment helper = of(TASK, Bodies.POLICE, ISSUED);
    house.on(
        ISSUED,
        () -> {
          house.answers.ask(POLICE, helper.id(), "Kinh phí từ đâu?");
          house.extensions.request(
              POLICE, helper.current().id(), LocalDate.of(2027, 6, 30), "Thiếu người");
        });
    house.route.news();
    labourEnds();

    assertThat(house.route.news())
        .contains("reply asked", "replied")
        .containsSubsequence("request fell away", "time asked");
    assertThat(house.notices.toReply(Bodies.HOME)).hasSize(1);
    assertThat(house.notices.toReply(Bodies.LABOUR)).isEmpty();
    assertThat(house.extensions.toDecide(Bodies.HOME)).hasSize(1);
    house.on(
        DAY,
        () ->
            house.extensions.grant(
                NoticeTest.person(Role.FOCAL_POINT, Bodies.HOME),
                house.extensions.open().get(0).id(),
                "Hợp lý"));
    assertThat(of(TASK, Bodies.POLICE, DAY).current().dates().due())
        .contains(LocalDate.of(2027, 6, 30));
  }

  @Test
  void anEditionThatStillNamesTheFormerLeadLeavesTheTaskWhereItIs() {
    labourEnds();
    TaskContent reworded = OTHER.with(TaskField.PRODUCT, FieldValue.of("Báo cáo"));
    house.publish(2, DAY.plusDays(30), TASK, reworded);

    assertThat(house.catalogue.of(OTHER.code(), DAY.plusDays(30)))
        .singleElement()
        .satisfies(lead -> assertThat(lead.body()).isEqualTo(Bodies.HEALTH))
        .satisfies(lead -> assertThat(lead.assignedOn()).isEqualTo(DAY));
  }

  private void labourEnds() {
    Map<String, BodyId> chosen =
        Map.of(
            "assignment-" + of(TASK, Bodies.LABOUR, ISSUED).id(), Bodies.HOME,
            "assignment-" + of(OTHER, Bodies.LABOUR, ISSUED).id(), Bodies.HEALTH);
    house.on(
        DAY,
        () ->
            house.openWork.handOver(
                Actor.SYSTEM,
                new Succession(Bodies.LABOUR, heirs(), Optional.empty(), chosen, DAY)));
  }

  private static Succession undecided() {
    return new Succession(Bodies.LABOUR, heirs(), Optional.empty(), Map.of(), DAY);
  }

  private static List<BodyId> heirs() {
    return List.of(Bodies.HOME, Bodies.HEALTH);
  }

  private Assignment leadOf(TaskContent task) {
    return house.catalogue.of(task.code(), DAY).get(0);
  }

  private Assignment of(TaskContent task, BodyId body, LocalDate day) {
    return house.catalogue.of(task.code(), day).stream()
        .filter(each -> each.body().equals(body))
        .findFirst()
        .orElseThrow();
  }
}
