package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskField;

/** What the tasks of an edition can be filtered by. */
@Dependent
class PlanChoices {
  private static final Comparator<Choice> RECURRENCE_FIRST =
      Comparator.comparing((Choice due) -> Character.isDigit(due.id().charAt(0)))
          .thenComparing(Choice::id);

  private final PlanFrameCatalogue frame;

  @Inject
  PlanChoices(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  /** What can be chosen for that filter; nothing for a filter that takes any text. */
  List<Choice> of(String filter, List<SealedTask> tasks, Language language) {
    return switch (filter) {
      case "area" -> areas();
      case "objective" -> objectives();
      case "lead" -> leads(tasks, language);
      case "due" -> dues(tasks);
      default -> List.of();
    };
  }

  private List<Choice> objectives() {
    return frame.objectives().stream()
        .map(each -> Choice.numbered(each.number(), each.title()))
        .toList();
  }

  private List<Choice> areas() {
    return frame.focusAreas().stream()
        .map(each -> Choice.numbered(each.number(), each.name()))
        .toList();
  }

  // In the order of their names.
  private static List<Choice> leads(List<SealedTask> tasks, Language language) {
    Collator names = Collator.getInstance(language.locale());
    return tasks.stream()
        .flatMap(PlanChoices::lead)
        .distinct()
        .sorted(Comparator.comparing(lead -> lead.label().in(language), names))
        .toList();
  }

  private static List<Choice> dues(List<SealedTask> tasks) {
    return tasks.stream().flatMap(PlanChoices::due).distinct().sorted(RECURRENCE_FIRST).toList();
  }

  private static Stream<Choice> lead(SealedTask task) {
    return task.content().get(TaskField.LEAD).parts().stream()
        .map(id -> new Choice(id, task.words(TaskField.LEAD)));
  }

  private static Stream<Choice> due(SealedTask task) {
    boolean recurs = task.content().recurrence() != Recurrence.NONE;
    return PlanFilter.dueOf(task.content())
        .map(
            id ->
                new Choice(
                    id, recurs ? task.words(TaskField.RECURRENCE) : new LocalizedText(id, id)));
  }
}
