package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.OwnPlanOnRecord;
import org.gcmplan.nominations.RecordOfAchievement;
import org.gcmplan.nominations.RecordedWork;
import org.gcmplan.nominations.VerifiedResult;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** What the plan's record says of a body in a period, through those that went into it. */
@Dependent
class RecordReader {
  private final AssignmentCatalogue assignments;
  private final TaskCatalogue tasks;
  private final BodyForebears forebears;
  private final ResultReader results;
  private final Coverage coverage;
  private final PlanClock clock;

  @Inject
  RecordReader(
      AssignmentCatalogue assignments,
      TaskCatalogue tasks,
      BodyForebears forebears,
      ResultReader results,
      Coverage coverage,
      PlanClock clock) {
    this.assignments = assignments;
    this.tasks = tasks;
    this.forebears = forebears;
    this.results = results;
    this.coverage = coverage;
    this.clock = clock;
  }

  RecordOfAchievement read(Actor reader, NominationFacts facts) {
    if (facts.recipient().body().isEmpty()) {
      return new RecordOfAchievement(List.of(), List.of(), List.of());
    }
    List<BodyId> bodies = forebears.of(facts.recipient().body().get(), clock.today());
    Map<OccurrenceId, List<VerifiedResult>> verified = results.of(reader, bodies, facts);
    Map<TaskCode, LocalizedText> titles = titles();
    List<RecordedWork> work =
        rows(bodies, facts).stream()
            .map(
                row ->
                    work(
                        row,
                        titles.getOrDefault(row.task(), LocalizedText.EMPTY),
                        facts.tasks().contains(row.task()),
                        verified.getOrDefault(row.occurrence(), List.of())))
            .sorted(
                Comparator.comparing(RecordedWork::concerned)
                    .reversed()
                    .thenComparing(RecordedWork::part)
                    .thenComparing(RecordedWork::task)
                    .thenComparing(each -> each.due().orElse(LocalDate.MAX)))
            .toList();
    return new RecordOfAchievement(bodies, work, plans(bodies, facts));
  }

  private static RecordedWork work(
      AssignmentRow row, LocalizedText title, boolean concerned, List<VerifiedResult> verified) {
    return new RecordedWork(
        row.task(),
        title,
        concerned,
        row.part(),
        row.body(),
        row.assignment(),
        row.due(),
        row.completedOn(),
        row.status(),
        verified);
  }

  /** As of today; of a body that has ended, as of its last day. What was taken over counts once. */
  private List<AssignmentRow> rows(List<BodyId> bodies, NominationFacts facts) {
    Map<String, AssignmentRow> rows = new LinkedHashMap<>();
    for (BodyId body : bodies) {
      LocalDate day = forebears.lastDay(body, clock.today()).orElse(clock.today());
      assignments.rows(day).stream()
          .filter(row -> row.body().equals(body) && within(row, facts))
          .forEach(row -> rows.putIfAbsent(row.task() + "|" + row.part() + "|" + row.from(), row));
    }
    return List.copyOf(rows.values());
  }

  private static boolean within(AssignmentRow row, NominationFacts facts) {
    LocalDate end = row.completedOn().or(row::due).orElse(LocalDate.MAX);
    return !row.from().isAfter(facts.until()) && !end.isBefore(facts.from());
  }

  private Map<TaskCode, LocalizedText> titles() {
    return tasks.latest().map(tasks::in).orElse(List.of()).stream()
        .collect(Collectors.toMap(TaskContent::code, TaskContent::title, (one, other) -> one));
  }

  private List<OwnPlanOnRecord> plans(List<BodyId> bodies, NominationFacts facts) {
    return Stream.concat(
            coverage.ofLocalities(facts.until()).stream(),
            coverage.ofAgencies(facts.until()).stream())
        .flatMap(row -> row.plans().stream())
        .filter(plan -> bodies.contains(plan.body()))
        .filter(plan -> !plan.issuedOn().isBefore(facts.from()))
        .map(plan -> new OwnPlanOnRecord(plan.id(), plan.body(), plan.number(), plan.issuedOn()))
        .distinct()
        .toList();
  }
}
