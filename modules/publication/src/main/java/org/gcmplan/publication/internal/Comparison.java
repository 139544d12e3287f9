package org.gcmplan.publication.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.publication.TaskDifference.Kind;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/** Tells two editions apart by what is stored; a body's new name alone is no change of the plan. */
final class Comparison {
  private final Map<TaskCode, SealedTask> earlier;
  private final Map<TaskCode, SealedTask> later;

  private Comparison(List<SealedTask> from, List<SealedTask> to) {
    earlier = byCode(from);
    later = byCode(to);
  }

  static List<TaskDifference> between(List<SealedTask> from, List<SealedTask> to) {
    return new Comparison(from, to).differences();
  }

  private List<TaskDifference> differences() {
    var codes = new TreeSet<>(earlier.keySet());
    codes.addAll(later.keySet());
    return codes.stream().map(this::difference).filter(d -> !d.fields().isEmpty()).toList();
  }

  private TaskDifference difference(TaskCode code) {
    Optional<SealedTask> before = Optional.ofNullable(earlier.get(code));
    Optional<SealedTask> after = Optional.ofNullable(later.get(code));
    List<TaskDifference.Field> fields =
        Arrays.stream(TaskField.values())
            .filter(field -> !stored(before, field).equals(stored(after, field)))
            .map(
                field -> new TaskDifference.Field(field, words(before, field), words(after, field)))
            .toList();
    return new TaskDifference(code, kind(before, after), title(before, after), fields);
  }

  private static Kind kind(Optional<SealedTask> before, Optional<SealedTask> after) {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.ABOLISHED : Kind.CHANGED;
  }

  private static LocalizedText title(Optional<SealedTask> before, Optional<SealedTask> after) {
    return words(after.isPresent() ? after : before, TaskField.TITLE);
  }

  private static LocalizedText stored(Optional<SealedTask> task, TaskField field) {
    return task.map(t -> t.content().get(field).text()).orElse(LocalizedText.EMPTY);
  }

  private static LocalizedText words(Optional<SealedTask> task, TaskField field) {
    return task.map(t -> t.words(field)).orElse(LocalizedText.EMPTY);
  }

  private static Map<TaskCode, SealedTask> byCode(List<SealedTask> tasks) {
    return tasks.stream()
        .collect(Collectors.toMap(task -> task.content().code(), Function.identity()));
  }
}
