package org.gcmplan.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.Tasks;
import org.gcmplan.tasks.TasksPutInForce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskServiceTest {
  private static final EditionNumber FIRST = new EditionNumber(1);
  private static final EditionNumber SECOND = new EditionNumber(2);
  private static final TaskCode DATABASE = new TaskCode("2.01");
  private static final TaskCode HANDBOOK = new TaskCode("1.05");
  private static final TaskCode FRAUD = new TaskCode("3.15");
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC));

  private final TasksOnH2 database = new TasksOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final Tasks tasks = database.tasks(events, CLOCK);
  private final TaskCatalogue catalogue = database.catalogue();

  @BeforeEach
  void twoTasksAreInForce() {
    put(FIRST, List.of(task(DATABASE, "Cơ sở dữ liệu"), task(HANDBOOK, "Cẩm nang")), Set.of());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void tasksAreReadByNumberAsTheyWereWritten() {
    assertThat(catalogue.in(FIRST))
        .containsExactly(task(HANDBOOK, "Cẩm nang"), task(DATABASE, "Cơ sở dữ liệu"));
    assertThat(catalogue.latest()).contains(FIRST);
  }

  @Test
  void anEditionIsReadInTheTransactionThatPutsItInForce() {
    tasks.putInForce(Actor.SYSTEM, SECOND, List.of(task(FRAUD, "Lừa đảo")), Set.of(HANDBOOK));
    assertThat(catalogue.in(SECOND)).hasSize(2);
    assertThat(catalogue.latest()).contains(SECOND);
  }

  @Test
  void eachEditionKeepsItsOwnWording() {
    put(SECOND, List.of(task(DATABASE, "Cơ sở dữ liệu dùng chung")), Set.of());
    assertThat(titleOf(FIRST, DATABASE)).isEqualTo("Cơ sở dữ liệu");
    assertThat(titleOf(SECOND, DATABASE)).isEqualTo("Cơ sở dữ liệu dùng chung");
    assertThat(titleOf(SECOND, HANDBOOK)).isEqualTo("Cẩm nang");
    assertThat(catalogue.in(SECOND)).hasSize(2);
  }

  @Test
  void anAbolishedTaskStandsInEarlierEditionsOnly() {
    put(SECOND, List.of(), Set.of(HANDBOOK));
    assertThat(catalogue.find(FIRST, HANDBOOK)).isPresent();
    assertThat(catalogue.find(SECOND, HANDBOOK)).isEmpty();
    assertThat(catalogue.latest()).contains(SECOND);
  }

  @Test
  void aTaskIsAdded() {
    put(SECOND, List.of(task(FRAUD, "Lừa đảo trực tuyến")), Set.of());
    assertThat(catalogue.in(FIRST)).hasSize(2);
    assertThat(catalogue.in(SECOND)).hasSize(3);
  }

  @Test
  void writingATaskAsItStandsChangesNothing() {
    put(SECOND, List.of(task(DATABASE, "Cơ sở dữ liệu")), Set.of());
    put(new EditionNumber(3), List.of(task(DATABASE, "Mới")), Set.of());
    assertThat(titleOf(SECOND, DATABASE)).isEqualTo("Cơ sở dữ liệu");
  }

  @Test
  void whatIsNotInForceCannotBeAbolished() {
    assertThatThrownBy(() -> put(SECOND, List.of(), Set.of(FRAUD)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("tasks.notInForce")
        .hasMessageContaining("3.15");
  }

  @Test
  void editionsFollowEachOtherWithoutGaps() {
    assertThatThrownBy(() -> put(FIRST, List.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> put(new EditionNumber(3), List.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itIsAnnounced() {
    events.news();
    put(SECOND, List.of(task(DATABASE, "Mới")), Set.of(HANDBOOK));
    assertThat(events.news())
        .containsExactly(
            new TasksPutInForce(
                Actor.SYSTEM, CLOCK.instant(), SECOND, List.of(DATABASE), Set.of(HANDBOOK)));
  }

  @Test
  void theLongestTextIsKeptWhole() {
    String longest = "Đ".repeat(4000);
    put(SECOND, List.of(task(DATABASE, longest)), Set.of());
    assertThat(titleOf(SECOND, DATABASE)).isEqualTo(longest);
  }

  @Test
  void aWholePlanIsRead() {
    List<TaskContent> sixty =
        IntStream.rangeClosed(1, 60)
            .mapToObj(n -> task(new TaskCode(String.format("4.%02d", n)), "Nhiệm vụ " + n))
            .toList();
    put(SECOND, sixty, Set.of(HANDBOOK, DATABASE));
    assertThat(catalogue.in(SECOND)).isEqualTo(sixty);
  }

  private void put(EditionNumber edition, List<TaskContent> written, Set<TaskCode> abolished) {
    tasks.putInForce(Actor.SYSTEM, edition, written, abolished);
    database.commit();
  }

  private String titleOf(EditionNumber edition, TaskCode code) {
    return catalogue.find(edition, code).orElseThrow().title().vi();
  }

  private static TaskContent task(TaskCode code, String title) {
    return new TaskContent(
        code,
        Map.of(
            TaskField.TITLE,
            new FieldValue(title, "in English"),
            TaskField.OBJECTIVES,
            FieldValue.of(List.of(3, 9))));
  }
}
