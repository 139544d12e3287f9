package org.gcmplan.tasks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.LocalityId;

/**
 * What a task says in one edition: its number and its fields. Empty fields are left out. A content
 * may be unsound while it is being drafted; {@link TaskRules} tells.
 */
public record TaskContent(TaskCode code, Map<TaskField, FieldValue> fields) {

  public TaskContent {
    Map<TaskField, FieldValue> filled = new EnumMap<>(TaskField.class);
    fields.forEach(
        (field, value) -> {
          if (!value.isEmpty()) {
            filled.put(field, value);
          }
        });
    fields = Collections.unmodifiableMap(filled);
  }

  public FieldValue get(TaskField field) {
    return fields.getOrDefault(field, FieldValue.EMPTY);
  }

  /** The same task with another value in one field. */
  public TaskContent with(TaskField field, FieldValue value) {
    Map<TaskField, FieldValue> changed = new EnumMap<>(TaskField.class);
    changed.putAll(fields);
    changed.put(field, value);
    return new TaskContent(code, changed);
  }

  public LocalizedText title() {
    return get(TaskField.TITLE).text();
  }

  public LocalizedText product() {
    return get(TaskField.PRODUCT).text();
  }

  public Optional<AgencyId> lead() {
    return get(TaskField.LEAD).parts().stream()
        .findFirst()
        .map(id -> new AgencyId(UUID.fromString(id)));
  }

  public List<AgencyId> cooperating() {
    return get(TaskField.COOPERATING).parts().stream()
        .map(id -> new AgencyId(UUID.fromString(id)))
        .toList();
  }

  public List<LocalityId> localities() {
    return get(TaskField.LOCALITIES).parts().stream()
        .map(id -> new LocalityId(UUID.fromString(id)))
        .toList();
  }

  public Scope scope() {
    FieldValue value = get(TaskField.SCOPE);
    return value.isEmpty() ? Scope.NATIONAL : Scope.valueOf(value.vi());
  }

  public List<Integer> objectives() {
    return get(TaskField.OBJECTIVES).parts().stream().map(Integer::valueOf).toList();
  }

  public Optional<LocalDate> deadline() {
    return Optional.of(get(TaskField.DEADLINE).vi())
        .filter(s -> !s.isEmpty())
        .map(LocalDate::parse);
  }

  public Recurrence recurrence() {
    FieldValue value = get(TaskField.RECURRENCE);
    return value.isEmpty() ? Recurrence.NONE : Recurrence.valueOf(value.vi());
  }
}
