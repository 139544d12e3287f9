package org.gcmplan.assignments.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TasksPutInForce;

/** The module's services on a database of their own, with editions that come into force. */
final class AssignmentsOnH2 implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  final RecordedEvents events = new RecordedEvents();
  final PlanOnPaper plan = new PlanOnPaper();
  final PlanClock clock = new PlanClock(Clock.system(ZONE));
  final AssignmentRepository repository = new AssignmentRepository();
  final AssignmentReads reads = new AssignmentReads();
  final KnownDatesKeeper keeper = new KnownDatesKeeper(repository);
  final Beginning beginning = new Beginning(repository, plan);
  final PassingOn passing = new PassingOn(repository, keeper, beginning);
  final AssignmentCatalogue catalogue = new AssignmentLookup(reads, repository);
  final Milestones milestones = new MilestoneRecord(repository, keeper, events, clock);
  final PeriodsOfWork periods = new CalendarOfWork(beginning, clock);
  private final ModuleOnH2 database = new ModuleOnH2("assignments");

  AssignmentsOnH2() {
    repository.entities = database.entities();
    reads.entities = database.entities();
  }

  /** The edition's tasks come into force on that day. */
  void publish(int number, LocalDate day, TaskContent... tasks) {
    plan.edition(number, List.of(tasks));
    Set<TaskCode> before = number == 1 ? Set.of() : codes(plan.in(new EditionNumber(number - 1)));
    Set<TaskCode> now = codes(List.of(tasks));
    Set<TaskCode> abolished =
        before.stream().filter(code -> !now.contains(code)).collect(Collectors.toSet());
    assigning()
        .give(
            new TasksPutInForce(
                Actor.SYSTEM, at(day), new EditionNumber(number), List.copyOf(now), abolished));
    commit();
  }

  void on(LocalDate day, Runnable act) {
    PlanClock.at(at(day), act);
    commit();
  }

  static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
  }

  static TaskContent task(String code, BodyId lead, Recurrence recurrence, String deadline) {
    Map<TaskField, FieldValue> fields = new EnumMap<>(TaskField.class);
    fields.put(TaskField.TITLE, new FieldValue("Nhiệm vụ " + code, "Task " + code));
    fields.put(TaskField.LEAD, FieldValue.of(lead.id()));
    fields.put(TaskField.RECURRENCE, FieldValue.of(recurrence));
    fields.put(TaskField.DEADLINE, new FieldValue(deadline, deadline));
    return new TaskContent(new TaskCode(code), fields);
  }

  static FieldValue bodies(BodyId... bodies) {
    return FieldValue.of(Arrays.stream(bodies).map(BodyId::id).toList());
  }

  void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }

  private Assigning assigning() {
    Heirs heirs = new Heirs(Bodies.agencies(), Bodies.localities());
    return new Assigning(
        plan,
        plan,
        new Charges(heirs, Bodies.localities()),
        new GivingTask(repository, beginning, passing, keeper, heirs),
        repository,
        events,
        clock);
  }

  private static Set<TaskCode> codes(List<TaskContent> tasks) {
    return tasks.stream().map(TaskContent::code).collect(Collectors.toSet());
  }
}
