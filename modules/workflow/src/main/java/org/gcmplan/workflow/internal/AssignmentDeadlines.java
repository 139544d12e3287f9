package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.DeadlineSource;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/**
 * The due days of the tasks of the bodies that a person coordinates. A quarter or year that is over
 * is not among them any more, unless it was given more time; reporting rounds remind of it.
 */
@ApplicationScoped
@Transactional
class AssignmentDeadlines implements DeadlineSource {
  static final String KIND = "occurrence";

  /** Nothing is left to do for the body, or for now. */
  private static final Set<TaskStatus> AT_REST =
      EnumSet.of(TaskStatus.AWAITING_CONFIRMATION, TaskStatus.SUSPENDED);

  private final AssignmentCatalogue assignments;
  private final TaskCatalogue tasks;
  private final PlanClock clock;

  @Inject
  AssignmentDeadlines(AssignmentCatalogue assignments, TaskCatalogue tasks, PlanClock clock) {
    this.assignments = assignments;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Deadline> of(Actor person) {
    List<BodyId> bodies = coordinated(person);
    if (bodies.isEmpty()) {
      return List.of();
    }
    LocalDate today = clock.today();
    Map<TaskCode, LocalizedText> titles = titles();
    return bodies.stream()
        .flatMap(body -> assignments.of(body, today).stream())
        .flatMap(each -> deadlines(each, titles.getOrDefault(each.task(), LocalizedText.EMPTY)))
        .sorted(Comparator.comparing(Deadline::due))
        .toList();
  }

  private static List<BodyId> coordinated(Actor person) {
    return person.rights().stream()
        .filter(grant -> grant.role() == Role.COORDINATOR)
        .map(Grant::body)
        .distinct()
        .toList();
  }

  private Map<TaskCode, LocalizedText> titles() {
    return tasks
        .latest()
        .map(tasks::in)
        .map(all -> all.stream().collect(Collectors.toMap(TaskContent::code, TaskContent::title)))
        .orElse(Map.of());
  }

  private Stream<Deadline> deadlines(Assignment assignment, LocalizedText title) {
    LocalDate today = clock.today();
    return assignment.occurrences().stream()
        .filter(each -> !each.status().isCompleted() && !AT_REST.contains(each.status()))
        .filter(
            each ->
                each.until().isEmpty()
                    || each.dates().due().filter(due -> !due.isBefore(today)).isPresent())
        .flatMap(
            each -> each.dates().due().stream().map(due -> deadline(assignment, each, due, title)));
  }

  private Deadline deadline(
      Assignment assignment, Occurrence occurrence, LocalDate due, LocalizedText title) {
    Function<Language, String> words =
        language ->
            new MessageFormat(Texts.of("workflow.occurrence.title", language), language.locale())
                .format(new Object[] {assignment.task().value(), title.in(language)});
    return new Deadline(
        new Subject(KIND, occurrence.id().toString()),
        new LocalizedText(words.apply(Language.VI), words.apply(Language.EN)),
        end(due),
        "/assignments/task.xhtml?task=" + assignment.task() + "&body=" + assignment.body(),
        occurrence.until().isPresent());
  }

  private Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
  }
}
