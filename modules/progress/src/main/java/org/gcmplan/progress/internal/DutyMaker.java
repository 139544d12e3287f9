package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.jspecify.annotations.Nullable;

/** Says who owes what in a round. */
@Dependent
class DutyMaker {
  private static final Set<Acknowledgement> DECLINED =
      EnumSet.of(Acknowledgement.REFUSED, Acknowledgement.OTHER_PROPOSED);

  private final AssignmentCatalogue assignments;
  private final TaskCatalogue tasks;
  private final PlanClock clock;
  private final FormerBodies ended;

  @Inject
  DutyMaker(
      AssignmentCatalogue assignments, TaskCatalogue tasks, PlanClock clock, FormerBodies ended) {
    this.assignments = assignments;
    this.tasks = tasks;
    this.clock = clock;
    this.ended = ended;
  }

  List<DutyEntry> duties(RoundEntry round, ReportingRegime regime) {
    LocalDate today = clock.today();
    Map<TaskCode, Recurrence> recurrences = recurrences();
    return assignments.rows(today).stream()
        .map(AssignmentRow::body)
        .distinct()
        .filter(body -> !ended.contain(body))
        .map(body -> duty(round, body, parts(regime, round.period(), body, recurrences)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Map<TaskCode, Recurrence> recurrences() {
    return tasks.latest().map(tasks::in).orElse(List.of()).stream()
        .collect(Collectors.toMap(TaskContent::code, TaskContent::recurrence));
  }

  private static Optional<DutyEntry> duty(
      RoundEntry round, BodyId body, List<DutyPartEntry> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(new DutyEntry(round.id(), body, parts));
  }

  private List<DutyPartEntry> parts(
      ReportingRegime regime,
      ReportPeriod period,
      BodyId body,
      Map<TaskCode, Recurrence> recurrences) {
    return assignments.of(body, clock.today()).stream()
        .filter(given -> regime.reporters().contains(given.part()))
        .filter(given -> !DECLINED.contains(given.acknowledgement()))
        .filter(given -> isCovered(regime, recurrences.get(given.task())))
        .flatMap(given -> part(given, period))
        .toList();
  }

  // A task that was abolished meanwhile stands in no edition any more; nobody reports on it.
  private static boolean isCovered(ReportingRegime regime, @Nullable Recurrence recurrence) {
    return recurrence != null && regime.covers().contains(recurrence);
  }

  private static Stream<DutyPartEntry> part(Assignment given, ReportPeriod period) {
    return given.occurrences().stream()
        .filter(when -> period.touches(when.from(), when.until().orElse(LocalDate.MAX)))
        .limit(1)
        .filter(DutyMaker::isOpen)
        .map(when -> new DutyPartEntry(given, when));
  }

  private static boolean isOpen(Occurrence when) {
    return !when.status().isCompleted() && when.status() != TaskStatus.SUSPENDED;
  }
}
