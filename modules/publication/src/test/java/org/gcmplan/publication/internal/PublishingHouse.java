package org.gcmplan.publication.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gcmplan.documents.internal.NumbersOnPaper;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.Publication;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.UpdateId;

/** The module at work on 19 November 2026, with the plan of 2020 and people who may publish. */
final class PublishingHouse implements PlanFrameCatalogue, AutoCloseable {
  static final BodyId MOFA = BodyId.agency(new UUID(1, 1));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
  static final Actor PUBLISHER =
      new Actor(new UUID(2, 1), "Văn thư", MOFA, Set.of(new Grant(Role.PUBLISHER, MOFA)));
  static final TaskCode TRAFFICKING = new TaskCode("3.11");
  static final TaskCode PROFILE = new TaskCode("2.01");
  static final LocalizedText MINISTER = new LocalizedText("Thứ trưởng", "Deputy Minister");
  static final ReleaseOrder FIRST =
      new ReleaseOrder(
          "QĐ-TTg",
          Optional.of("402/QĐ-TTg"),
          LocalDate.of(2020, 3, 20),
          LocalDate.of(2020, 3, 20),
          new LocalizedText("Thủ tướng", "Prime Minister"));

  final PublicationDatabase database = new PublicationDatabase();
  final PlanInMemory plan = new PlanInMemory();
  final UpdatesInMemory updates = new UpdatesInMemory();
  final Announced announced = new Announced();
  private final PlanClock clock =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-11-19T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

  static TaskContent task(TaskCode code, String title) {
    return new TaskContent(
        code,
        Map.of(
            TaskField.TITLE, new FieldValue(title, "Task " + code),
            TaskField.LEAD, FieldValue.of(new UUID(1, 1)),
            TaskField.OBJECTIVES, FieldValue.of(List.of(9, 10))));
  }

  static ReleaseOrder inRegister(LocalDate decidedOn, LocalDate effectiveOn) {
    return new ReleaseOrder("QĐ-BNG", Optional.empty(), decidedOn, effectiveOn, MINISTER);
  }

  static ReleaseOrder numbered(String outside) {
    return new ReleaseOrder("", Optional.of(outside), TODAY, TODAY, MINISTER);
  }

  static Change amend(TaskCode task, TaskField field, String after) {
    return new Change(
        1, Operation.AMEND, task, Optional.of(field), FieldValue.EMPTY, FieldValue.of(after));
  }

  EditionNumber issueFirst() {
    return publishing(
        publication ->
            publication.issueFirst(
                PUBLISHER,
                new LocalizedText("Kế hoạch", "Plan"),
                List.of(task(PROFILE, "Hồ sơ di cư"), task(TRAFFICKING, "Chống mua bán người")),
                FIRST));
  }

  EditionNumber publish(UpdateId update, ReleaseOrder order) {
    return publishing(publication -> publication.publish(PUBLISHER, update, 0, order));
  }

  /** Publishes a change of one title. */
  EditionNumber publishTitle(String title, ReleaseOrder order) {
    return publish(updates.approve(title, amend(PROFILE, TaskField.TITLE, title)), order);
  }

  <T> T publishing(Function<Publication, T> work) {
    return database.committed(entities -> work.apply(publication(entities)));
  }

  <T> T reading(Function<Editions, T> work) {
    return database.committed(
        entities -> work.apply(new EditionService(new EditionRepository(entities))));
  }

  Publication publication(EntityManager entities) {
    var editions = new EditionRepository(entities);
    var registers = new Registers(entities);
    var numbers = new DecisionNumbers(NumbersOnPaper.on(entities), editions);
    var sealing = new Sealing(editions, plan, plan);
    return new PublicationService(
        registers,
        new Releases(this, editions, numbers, sealing, clock),
        numbers,
        new PlanTasks(plan, plan, plan),
        updates,
        announced);
  }

  @Override
  public Optional<Plan> plan() {
    return Optional.of(
        new Plan(
            new LocalizedText("Kế hoạch GCM", "GCM plan"),
            "402/QĐ-TTg",
            LocalDate.of(2020, 3, 20),
            2020,
            2030,
            MOFA,
            "QĐ-BNG",
            true));
  }

  @Override
  public List<FocusArea> focusAreas() {
    return List.of();
  }

  @Override
  public List<Objective> objectives() {
    return List.of();
  }

  @Override
  public List<GuidingPrinciple> principles() {
    return List.of();
  }

  @Override
  public void close() {
    database.close();
  }
}
