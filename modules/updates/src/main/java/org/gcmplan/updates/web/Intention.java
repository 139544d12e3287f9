package org.gcmplan.updates.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;

/**
 * What a drafter means to do to a task: change one field, write it anew, end it.
 *
 * @param field the one field, or empty for the task as a whole
 */
record Intention(Operation operation, Optional<TaskField> field) {

  /** The number of a task begins with its focus area, so it keeps that for life. */
  private static final Set<TaskField> CHANGEABLE =
      EnumSet.complementOf(EnumSet.of(TaskField.FOCUS_AREA));

  static final Intention REPLACING = new Intention(Operation.REPLACE, Optional.empty());

  private static List<Intention> all() {
    List<Intention> all = new ArrayList<>();
    all.add(new Intention(Operation.EXTEND_DEADLINE, Optional.of(TaskField.DEADLINE)));
    all.add(new Intention(Operation.MOVE_LEAD, Optional.of(TaskField.LEAD)));
    CHANGEABLE.forEach(field -> all.add(new Intention(Operation.AMEND, Optional.of(field))));
    all.add(REPLACING);
    all.add(new Intention(Operation.ABOLISH, Optional.empty()));
    return all;
  }

  /** What is left to do to a task beside what is asked for it already. */
  static List<Intention> openFor(ChangeGroup group) {
    return group.isOpen() ? all().stream().filter(each -> each.fits(group)).toList() : List.of();
  }

  private boolean fits(ChangeGroup group) {
    return field.isEmpty()
        ? group.changes().isEmpty()
        : group.changes().stream().noneMatch(change -> change.field().equals(field));
  }

  /** What an operation alone makes clear; an amendment does not say of which field. */
  static Optional<Intention> ofOperation(String name) {
    return all().stream()
        .filter(each -> each.operation != Operation.AMEND && each.operation.name().equals(name))
        .findFirst();
  }

  static Optional<Intention> parse(String key) {
    return all().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** As it travels through a form. */
  String key() {
    return operation + field.map(one -> ":" + one).orElse("");
  }

  /** The inputs that it takes, each showing what stands in the plan. */
  List<ChangeForm> inputs(TaskContent task) {
    if (operation == Operation.ABOLISH) {
      return List.of(new ChangeForm(operation, task.code(), field, FieldValue.EMPTY));
    }
    return field.map(Set::of).orElse(CHANGEABLE).stream()
        .map(one -> new ChangeForm(operation, task.code(), Optional.of(one), task.get(one)))
        .toList();
  }

  /** The inputs of a new task: every field, the focus area as its number says. */
  static List<ChangeForm> inputsOfNew(TaskContent task) {
    List<ChangeForm> inputs =
        new ArrayList<>(new Intention(Operation.ADD, Optional.empty()).inputs(task));
    ChangeForm area =
        new ChangeForm(
            Operation.ADD, task.code(), Optional.of(TaskField.FOCUS_AREA), FieldValue.EMPTY);
    area.show(FieldValue.of(task.code().focusArea()));
    inputs.add(area);
    return inputs;
  }
}
