package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.exchange.FieldImport;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.tasks.TaskWording;

/** A file may ask for nothing that a drafter could not ask for. */
@Dependent
class ImportRules {
  private final TaskRules tasks;
  private final TaskWording wording;
  private final PlanClock clock;

  @Inject
  ImportRules(TaskRules tasks, TaskWording wording, PlanClock clock) {
    this.tasks = tasks;
    this.wording = wording;
    this.clock = clock;
  }

  /** Complains of each field, and of the task as a whole as far as the file made it unsound. */
  void check(TaskCode code, List<FieldImport> changes, PlanThen newest, FileRow row) {
    LocalDate today = clock.today();
    Set<Problem> named = new LinkedHashSet<>();
    TaskContent before = newest.find(code).orElse(new TaskContent(code, Map.of()));
    TaskContent after = before;
    for (FieldImport change : changes) {
      String key = TaskColumns.keys(change.field()).get(0);
      after = after.with(change.field(), change.inFile());
      if (!change.inFile().isEmpty()) {
        tasks.problemsOf(change.field(), change.inFile(), today, "").stream()
            .filter(named::add)
            .forEach(problem -> row.complain(key, problem));
      }
    }
    List<Problem> known =
        newest.find(code).map(task -> tasks.problemsOf(task, today, "")).orElse(List.of());
    tasks.problemsOf(after, today, "").stream()
        .filter(problem -> !known.contains(problem) && named.add(problem))
        .forEach(problem -> row.complain(columnOf(problem), problem));
  }

  /** The rules of a task name the field they complain of by its label. */
  private String columnOf(Problem problem) {
    for (TaskField field : TaskField.values()) {
      if (!problem.args().isEmpty() && problem.args().get(0).equals(label(field))) {
        return TaskColumns.keys(field).get(0);
      }
    }
    return TaskColumns.CODE;
  }

  private LocalizedText label(TaskField field) {
    return new LocalizedText(wording.label(field, Language.VI), wording.label(field, Language.EN));
  }

  FieldImport inWords(TaskField field, FieldValue now, FieldValue inFile, boolean isConflict) {
    return new FieldImport(field, now, inFile, isConflict, words(field, now), words(field, inFile));
  }

  private LocalizedText words(TaskField field, FieldValue value) {
    LocalDate today = clock.today();
    return new LocalizedText(
        wording.words(field, value, today, Language.VI),
        wording.words(field, value, today, Language.EN));
  }
}
