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
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.WorkingDayCalendar;
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
  final ActsOnRecord acts = new ActsOnRecord();
  final RouteOnPaper route = new RouteOnPaper();
  final NoticeRepository noticeRepository = new NoticeRepository();
  final ExtensionRepository extensionRepository = new ExtensionRepository();
  final NoticeReads notices = new NoticeReads(noticeRepository, repository, events, clock);
  private final Heirs heirs = new Heirs(Bodies.agencies(), Bodies.localities());
  private final TimeToAnswer time =
      new TimeToAnswer(new WorkingDayCalendar(Set.of(), Set.of()), clock);
  private final NoticeCourse course = new NoticeCourse(noticeRepository, route, time);
  private final AssignmentDesk desk = new AssignmentDesk(repository, plan);
  private final NoticeIssuing issuing =
      new NoticeIssuing(repository, noticeRepository, course, route, time, events, clock);
  private final FallingAway fallingAway =
      new FallingAway(noticeRepository, course, extensionRepository, route, clock);
  final AssignmentAnswers answers =
      new AnsweringAssignments(desk, repository, noticeRepository, course, events, clock);
  final AssignmentReplies replies =
      new ReplyingToAnswers(
          desk,
          noticeRepository,
          course,
          new MovingAssignments(repository, passing, issuing, heirs, events, clock),
          new Resting(repository, keeper, events, clock),
          events,
          clock);
  final DueExtensions extensions =
      new ExtendingDueDays(
          desk,
          repository,
          extensionRepository,
          new ExtensionRules(plan, clock),
          keeper,
          route,
          events,
          clock);
  final OpenWork openWork =
      new WorkOfAssignments(
          repository,
          passing,
          new Inheriting(
              repository,
              noticeRepository,
              passing,
              issuing,
              fallingAway,
              new ChangingLead(repository, noticeRepository, course, extensionRepository, route),
              events,
              clock),
          plan,
          acts);
  private final ModuleOnH2 database = new ModuleOnH2("assignments");

  AssignmentsOnH2() {
    repository.entities = database.entities();
    reads.entities = database.entities();
    acts.entities = database.entities();
    noticeRepository.entities = database.entities();
    extensionRepository.entities = database.entities();
  }

  /** The edition's tasks come into force on that day. */
  void publish(int number, LocalDate day, TaskContent... tasks) {
    publish(Actor.SYSTEM, number, day, tasks);
  }

  void publish(Actor by, int number, LocalDate day, TaskContent... tasks) {
    plan.edition(number, List.of(tasks));
    Set<TaskCode> before = number == 1 ? Set.of() : codes(plan.in(new EditionNumber(number - 1)));
    Set<TaskCode> now = codes(List.of(tasks));
    Set<TaskCode> abolished =
        before.stream().filter(code -> !now.contains(code)).collect(Collectors.toSet());
    TasksPutInForce event =
        new TasksPutInForce(by, at(day), new EditionNumber(number), List.copyOf(now), abolished);
    PlanClock.at(at(day), () -> assigning().give(event));
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
    return new Assigning(
        plan,
        plan,
        new Charges(heirs, Bodies.localities()),
        new GivingTask(repository, beginning, passing, keeper, heirs),
        repository,
        issuing,
        fallingAway,
        events,
        clock);
  }

  private static Set<TaskCode> codes(List<TaskContent> tasks) {
    return tasks.stream().map(TaskContent::code).collect(Collectors.toSet());
  }
}
