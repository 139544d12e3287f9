package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Role;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;

class AssignmentDeadlinesTest {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final BodyId HEALTH = BodyId.agency(new UUID(1, 5));
  private static final BodyId POLICE = BodyId.agency(new UUID(1, 2));
  private static final Actor COORDINATOR = person(new Grant(Role.COORDINATOR, HEALTH));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
  private static final Optional<LocalDate> NONE = Optional.empty();

  private final GivenTasks given = new GivenTasks();
  private final AssignmentDeadlines deadlines =
      new AssignmentDeadlines(
          given, given, new PlanClock(Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), HANOI)));

  @Test
  void aTaskOfOnesBodyIsDueAtTheEndOfItsDay() {
    OccurrenceId once = given.once(HEALTH, dates(DUE));

    Deadline deadline = deadlines.of(COORDINATOR).get(0);
    assertThat(deadline.about().kind()).isEqualTo("occurrence");
    assertThat(deadline.about().id()).isEqualTo(once.toString());
    assertThat(deadline.due()).isEqualTo("2026-12-31T16:59:59Z");
    assertThat(deadline.title().in(Language.VI))
        .isEqualTo("Thời hạn nhiệm vụ 3.11: Khám sức khỏe người di cư");
    assertThat(deadline.title().in(Language.EN)).startsWith("Task 3.11 is due: Health");
    assertThat(deadline.path())
        .isEqualTo("/assignments/task.xhtml?task=3.11&body=AGENCY:" + HEALTH.id());
    assertThat(deadline.remindedOtherwise()).isFalse();
  }

  @Test
  void onlyWhoCoordinatesTheBodyHasIt() {
    given.once(HEALTH, dates(DUE));

    assertThat(deadlines.of(person(new Grant(Role.COORDINATOR, POLICE)))).isEmpty();
    assertThat(deadlines.of(person(new Grant(Role.FOCAL_POINT, HEALTH)))).isEmpty();
    assertThat(deadlines.of(substitute())).hasSize(1);
  }

  @Test
  void anOverdueTaskStaysAndADoneOneGoes() {
    given.once(HEALTH, dates(TODAY.minusDays(30)));
    given.once(HEALTH, dates(DUE).reported(TODAY, Optional.of(TODAY)));
    given.once(HEALTH, dates(DUE).reported(TODAY, Optional.of(TODAY)).confirmed(TODAY));
    given.once(HEALTH, dates(DUE).suspended(Optional.of(TODAY)));
    given.once(HEALTH, new StatusDates(NONE, NONE, NONE, NONE, NONE, NONE));

    assertThat(deadlines.of(COORDINATOR))
        .extracting(Deadline::due)
        .containsExactly(Instant.parse("2026-10-20T16:59:59Z"));
  }

  @Test
  void whatWasSentBackIsDueAgain() {
    given.once(HEALTH, dates(DUE).reported(TODAY, Optional.of(TODAY)).sentBack(TODAY));

    assertThat(deadlines.of(COORDINATOR)).hasSize(1);
  }

  @Test
  void ofQuartersOnlyThoseThatAreNotOverAreThereAndRoundsRemindOfThem() {
    LocalDate end = LocalDate.of(2026, 9, 30);
    given.quarter(HEALTH, end, dates(end));
    given.quarter(HEALTH, end, dates(end.plusDays(60)));
    given.quarter(HEALTH, DUE, dates(DUE));

    assertThat(deadlines.of(COORDINATOR))
        .allMatch(Deadline::remindedOtherwise)
        .extracting(Deadline::due)
        .containsExactly(
            Instant.parse("2026-11-29T16:59:59Z"), Instant.parse("2026-12-31T16:59:59Z"));
  }

  private static StatusDates dates(LocalDate due) {
    return new StatusDates(Optional.of(due), NONE, NONE, NONE, NONE, NONE);
  }

  private static Actor person(Grant... grants) {
    return new Actor(new UUID(9, 1), "Người", HEALTH, Set.of(grants));
  }

  private static Actor substitute() {
    LocalizedText name = new LocalizedText("Người đi vắng", "Somebody away");
    LentGrant lent =
        new LentGrant(new Grant(Role.COORDINATOR, HEALTH), new Principal(new UUID(9, 1), name));
    return new Actor(new UUID(9, 2), name, HEALTH, Set.of(), List.of(lent), Optional.empty());
  }

  /** One task of the plan, given as often as a test wants. */
  private static final class GivenTasks implements AssignmentCatalogue, TaskCatalogue {
    private static final TaskCode CODE = new TaskCode("3.11");
    private final List<Assignment> all = new ArrayList<>();

    OccurrenceId once(BodyId body, StatusDates dates) {
      return give(body, NONE, dates);
    }

    OccurrenceId quarter(BodyId body, LocalDate end, StatusDates dates) {
      return give(body, Optional.of(end), dates);
    }

    private OccurrenceId give(BodyId body, Optional<LocalDate> until, StatusDates dates) {
      OccurrenceId id = new OccurrenceId(new UUID(7, all.size()));
      LocalDate from = LocalDate.of(2026, 1, 1);
      Occurrence occurrence = new Occurrence(id, from, until, dates.due(), dates, dates.on(TODAY));
      all.add(
          new Assignment(
              new AssignmentId(new UUID(6, all.size())),
              CODE,
              body,
              TaskPart.COOPERATING,
              POLICE,
              from,
              Acknowledgement.ACCEPTED,
              NONE,
              Optional.empty(),
              List.of(occurrence)));
      return id;
    }

    @Override
    public List<Assignment> of(BodyId body, LocalDate day) {
      return all.stream().filter(each -> each.body().equals(body)).toList();
    }

    @Override
    public List<Assignment> of(TaskCode task, LocalDate day) {
      return List.copyOf(all);
    }

    @Override
    public Optional<AssignmentId> predecessor(AssignmentId id) {
      return Optional.empty();
    }

    @Override
    public Optional<Assignment> find(AssignmentId id, LocalDate day) {
      return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Assignment> withOccurrence(OccurrenceId id, LocalDate day) {
      return all.stream().filter(each -> each.current().id().equals(id)).findFirst();
    }

    @Override
    public List<AssignmentRow> rows(LocalDate day) {
      return List.of();
    }

    @Override
    public Optional<EditionNumber> latest() {
      return Optional.of(new EditionNumber(1));
    }

    @Override
    public List<TaskContent> in(EditionNumber edition) {
      FieldValue title = new FieldValue("Khám sức khỏe người di cư", "Health checks of migrants");
      return List.of(new TaskContent(CODE, Map.of(TaskField.TITLE, title)));
    }

    @Override
    public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
      return in(edition).stream().filter(each -> each.code().equals(code)).findFirst();
    }
  }
}
