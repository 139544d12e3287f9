package org.gcmplan.tasks.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskField;

/** What is wrong with a task, gathered for one form field; every message names the task's field. */
class Complaints {
  private final String formField;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<TaskField> faulty = EnumSet.noneOf(TaskField.class);

  Complaints(String formField) {
    this.formField = formField;
  }

  /** Adds a problem; the field's label comes before the other arguments. */
  void add(TaskField field, String key, Object... args) {
    List<Object> all = new ArrayList<>();
    all.add(TaskTexts.label(field));
    all.addAll(List.of(args));
    faulty.add(field);
    problems.add(new Problem(formField, "tasks." + key, all));
  }

  boolean areNoneOf(TaskField... fields) {
    return Arrays.stream(fields).noneMatch(faulty::contains);
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
