package org.gcmplan.assignments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentsGiven;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssigningTest {
  private static final LocalDate ISSUED = LocalDate.of(2020, 3, 20);
  private static final TaskCode FRAUD = new TaskCode("3.11");
  private static final TaskContent ONCE =
      AssignmentsOnH2.task("3.11", Bodies.POLICE, Recurrence.NONE, "2025-12-31")
          .with(TaskField.COOPERATING, AssignmentsOnH2.bodies(Bodies.LABOUR, Bodies.HEALTH));
  private static final TaskContent FOR_ALL =
      ONCE.with(TaskField.SCOPE, FieldValue.of(Scope.ALL_LOCALITIES));
  private static final TaskContent QUARTERLY =
      AssignmentsOnH2.task("3.11", Bodies.POLICE, Recurrence.QUARTERLY, "");

  private final AssignmentsOnH2 house = new AssignmentsOnH2();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void anEditionGivesItsTaskToTheLeadToHelpersAndToEveryLocalityInForce() {
    house.publish(1, ISSUED, FOR_ALL);

    assertThat(on(ISSUED))
        .extracting(Assignment::part, Assignment::body, Assignment::assignedBy)
        .containsExactlyInAnyOrder(
            tuple(TaskPart.LEAD, Bodies.POLICE, Bodies.MOFA),
            tuple(TaskPart.COOPERATING, Bodies.LABOUR, Bodies.POLICE),
            tuple(TaskPart.COOPERATING, Bodies.HEALTH, Bodies.POLICE),
            tuple(TaskPart.LOCALITY, Bodies.HANOI, Bodies.POLICE),
            tuple(TaskPart.LOCALITY, Bodies.KIEN_GIANG, Bodies.POLICE),
            tuple(TaskPart.LOCALITY, Bodies.OLD_AN_GIANG, Bodies.POLICE));
    assertThat(house.events.news())
        .singleElement()
        .isInstanceOfSatisfying(AssignmentsGiven.class, e -> assertThat(e.given()).isEqualTo(6));
  }

  @Test
  void beforeItsEditionATaskIsNobodys() {
    house.publish(1, ISSUED, FOR_ALL);

    assertThat(on(ISSUED.minusDays(1))).isEmpty();
    assertThat(house.catalogue.rows(ISSUED.minusDays(1))).isEmpty();
  }

  @Test
  void listedBodiesThatHaveEndedStandForTheirSuccessors() {
    TaskContent selected =
        ONCE.with(TaskField.SCOPE, FieldValue.of(Scope.SELECTED_LOCALITIES))
            .with(
                TaskField.LOCALITIES,
                AssignmentsOnH2.bodies(Bodies.KIEN_GIANG, Bodies.OLD_AN_GIANG));

    house.publish(1, Bodies.MERGED, selected);

    assertThat(on(Bodies.MERGED))
        .extracting(Assignment::body)
        .containsExactlyInAnyOrder(Bodies.POLICE, Bodies.HOME, Bodies.HEALTH, Bodies.AN_GIANG);
  }

  @Test
  void aNewDeadlineMovesTheDueDayAndLeavesTheOriginalVisible() {
    house.publish(1, ISSUED, ONCE);
    LocalDate changed = LocalDate.of(2023, 12, 22);
    house.publish(2, changed, ONCE.with(TaskField.DEADLINE, FieldValue.of("2027-12-31")));

    Occurrence now = of(Bodies.POLICE, changed).current();
    assertThat(now.dates().due()).contains(LocalDate.of(2027, 12, 31));
    assertThat(now.originalDue()).contains(LocalDate.of(2025, 12, 31));
    assertThat(of(Bodies.POLICE, changed.minusDays(1)).current().dates().due())
        .contains(LocalDate.of(2025, 12, 31));
  }

  @Test
  void aTaskThatReadsAsBeforeChangesNothing() {
    house.publish(1, ISSUED, ONCE);
    house.events.news();
    house.publish(2, ISSUED.plusYears(1), ONCE);

    assertThat(house.events.news())
        .singleElement()
        .isInstanceOfSatisfying(AssignmentsGiven.class, e -> assertThat(e.bodies()).isEmpty());
  }

  @Test
  void aNewLeadTakesOverWithTheDatesAndTheFormerOneStaysReadable() {
    house.publish(1, ISSUED, ONCE);
    OccurrenceId former = of(Bodies.POLICE, ISSUED).current().id();
    LocalDate reported = ISSUED.plusDays(40);
    house.milestones.reported(Actor.SYSTEM, former, reported, Optional.empty());
    LocalDate moved = LocalDate.of(2025, 4, 18);
    house.publish(2, moved, ONCE.with(TaskField.LEAD, FieldValue.of(Bodies.HOME.id())));

    Assignment lead = of(Bodies.HOME, moved);
    assertThat(lead.part()).isEqualTo(TaskPart.LEAD);
    assertThat(lead.current().dates().firstReportedOn()).contains(reported);
    Assignment old = house.catalogue.withOccurrence(former, moved).orElseThrow();
    assertThat(old.body()).isEqualTo(Bodies.POLICE);
    assertThat(old.endedOn()).contains(moved.minusDays(1));
    assertThat(old.passedTo()).contains(lead.id());
    assertThat(of(Bodies.POLICE, moved.minusDays(1)).endedOn()).isEmpty();
    assertThat(of(Bodies.HEALTH, moved).assignedBy()).isEqualTo(Bodies.HOME);
    assertThat(of(Bodies.HEALTH, moved.minusDays(1)).assignedBy()).isEqualTo(Bodies.POLICE);
  }

  @Test
  void anAbolishedTaskEndsTheDayBefore() {
    house.publish(1, ISSUED, ONCE);
    LocalDate abolished = ISSUED.plusYears(2);
    house.publish(2, abolished);

    assertThat(on(abolished)).isEmpty();
    assertThat(on(abolished.minusDays(1))).hasSize(3);
  }

  @Test
  void quartersBeginByTheCalendarAlsoWhenNobodyActs() {
    house.publish(1, ISSUED, QUARTERLY);
    LocalDate later = LocalDate.of(2020, 10, 1);
    house.on(later, () -> assertThat(house.periods.beginDue()).isEqualTo(3));
    house.on(later, () -> assertThat(house.periods.beginDue()).isZero());

    assertThat(of(Bodies.POLICE, later).occurrences())
        .extracting(each -> each.until().orElseThrow())
        .containsExactly(
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2020, 9, 30),
            LocalDate.of(2020, 6, 30),
            LocalDate.of(2020, 3, 31));
    assertThat(of(Bodies.POLICE, later).current().status()).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(of(Bodies.POLICE, LocalDate.of(2020, 9, 30)).occurrences()).hasSize(3);
  }

  @Test
  void noPeriodBeginsAfterThePlan() {
    house.publish(1, LocalDate.of(2030, 1, 1), QUARTERLY);
    house.on(LocalDate.of(2032, 1, 1), house.periods::beginDue);

    assertThat(of(Bodies.POLICE, LocalDate.of(2032, 1, 1)).occurrences()).hasSize(4);
  }

  @Test
  void whatWasKnownOnADayStaysTrue() {
    house.publish(1, ISSUED, ONCE);
    OccurrenceId once = of(Bodies.POLICE, ISSUED).current().id();
    LocalDate reported = LocalDate.of(2025, 12, 30);
    LocalDate confirmed = LocalDate.of(2026, 1, 15);
    house.milestones.reported(Actor.SYSTEM, once, reported, Optional.of(reported));
    house.milestones.confirmed(Actor.SYSTEM, once, confirmed);
    house.commit();

    assertThat(status(reported.minusDays(1))).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(status(reported)).isEqualTo(TaskStatus.AWAITING_CONFIRMATION);
    assertThat(status(confirmed.minusDays(1))).isEqualTo(TaskStatus.AWAITING_CONFIRMATION);
    assertThat(status(confirmed)).isEqualTo(TaskStatus.COMPLETED_ON_TIME);
    assertThat(house.catalogue.withCompletions(confirmed.minusDays(1))).isEmpty();
    assertThat(house.catalogue.withCompletions(confirmed)).containsExactly(Bodies.POLICE);
    assertThat(house.catalogue.rows(confirmed))
        .filteredOn(row -> row.body().equals(Bodies.POLICE))
        .singleElement()
        .satisfies(row -> assertThat(row.completedOn()).contains(reported));
  }

  @Test
  void nobodyHasCompletedTomorrow() {
    house.publish(1, ISSUED, ONCE);
    OccurrenceId once = of(Bodies.POLICE, ISSUED).current().id();

    assertThatThrownBy(
            () ->
                house.milestones.reported(
                    Actor.SYSTEM, once, ISSUED, Optional.of(ISSUED.plusDays(1))))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  private TaskStatus status(LocalDate day) {
    return of(Bodies.POLICE, day).current().status();
  }

  private Assignment of(BodyId body, LocalDate day) {
    return on(day).stream().filter(each -> each.body().equals(body)).findFirst().orElseThrow();
  }

  private List<Assignment> on(LocalDate day) {
    return house.catalogue.of(FRAUD, day);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
