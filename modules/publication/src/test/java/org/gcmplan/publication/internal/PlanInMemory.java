package org.gcmplan.publication.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.tasks.Tasks;

/** The plan's tasks as the tasks module keeps them, without its database. */
final class PlanInMemory implements Tasks, TaskCatalogue, TaskRules, TaskWording {
  private final TreeMap<Integer, List<TaskContent>> editions = new TreeMap<>();

  @Override
  public void putInForce(
      Actor by, EditionNumber edition, List<TaskContent> tasks, Set<TaskCode> abolished) {
    Map<TaskCode, TaskContent> standing = new TreeMap<>();
    latest().map(this::in).orElse(List.of()).forEach(t -> standing.put(t.code(), t));
    tasks.forEach(task -> standing.put(task.code(), task));
    standing.keySet().removeAll(abolished);
    editions.put(edition.value(), List.copyOf(standing.values()));
  }

  @Override
  public Optional<EditionNumber> latest() {
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(new EditionNumber(editions.lastKey()));
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return editions.get(edition.value());
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return in(edition).stream().filter(task -> task.code().equals(code)).findFirst();
  }

  @Override
  public List<Problem> problemsOf(
      TaskField field, FieldValue value, LocalDate day, String formField) {
    return List.of();
  }

  @Override
  public List<Problem> problemsOf(TaskContent task, LocalDate day, String formField) {
    return task.title().vi().isEmpty()
        ? List.of(new Problem(formField, "tasks.titleMissing", task.code()))
        : List.of();
  }

  @Override
  public String label(TaskField field, Language language) {
    return field.name();
  }

  /** A body reads as its name on the day; everything else as it stands. */
  @Override
  public String words(TaskField field, FieldValue value, LocalDate day, Language language) {
    return field.kind() == TaskField.Kind.AGENCY
        ? (language == Language.VI ? "Bộ " : "Ministry ") + day.getYear()
        : value.text().exactlyIn(language);
  }
}
