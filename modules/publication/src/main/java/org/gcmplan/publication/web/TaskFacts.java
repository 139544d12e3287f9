package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** Lists what a task says, in the order in which a plan prints it. */
@Dependent
class TaskFacts {
  private static final Set<TaskField> TOLD_ELSEWHERE =
      Set.of(TaskField.TITLE, TaskField.OBJECTIVES);

  private final PlanFrameCatalogue frame;
  private final TaskWording wording;

  @Inject
  TaskFacts(PlanFrameCatalogue frame, TaskWording wording) {
    this.frame = frame;
    this.wording = wording;
  }

  /** Title and objectives are left out: the page has its own place for them. */
  List<TaskFact> of(SealedTask task, Language language) {
    return Arrays.stream(TaskField.values())
        .filter(field -> !TOLD_ELSEWHERE.contains(field))
        .map(field -> new TaskFact(field, wording.label(field, language), words(task, field)))
        .filter(fact -> !fact.words().isEmpty())
        .toList();
  }

  private LocalizedText words(SealedTask task, TaskField field) {
    return field == TaskField.PRINCIPLES ? principles(task) : task.words(field);
  }

  private LocalizedText principles(SealedTask task) {
    List<String> numbers = task.content().get(TaskField.PRINCIPLES).parts();
    return frame.principles().stream()
        .filter(each -> numbers.contains(Integer.toString(each.number())))
        .map(GuidingPrinciple::name)
        .reduce(TaskFacts::joined)
        .orElse(LocalizedText.EMPTY);
  }

  private static LocalizedText joined(LocalizedText one, LocalizedText next) {
    return new LocalizedText(one.vi() + "; " + next.vi(), one.en() + "; " + next.en());
  }
}
