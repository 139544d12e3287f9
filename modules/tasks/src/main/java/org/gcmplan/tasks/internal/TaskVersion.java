package org.gcmplan.tasks.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.jspecify.annotations.Nullable;

/** A task as it reads from one edition to another. Its text never changes; only its end is set. */
@Entity
@Table(schema = "tasks", name = "task_version")
class TaskVersion {
  @Id private UUID id;
  @Version private long version;
  private String code;

  @Column(name = "from_edition")
  private int fromEdition;

  @Column(name = "to_edition")
  private @Nullable Integer toEdition;

  @ElementCollection
  @CollectionTable(
      schema = "tasks",
      name = "task_field",
      joinColumns = @JoinColumn(name = "task_version_id"))
  private List<FieldEntry> fields = new ArrayList<>();

  protected TaskVersion() {} // for JPA

  TaskVersion(UUID id, TaskContent task, EditionNumber from) {
    this.id = id;
    code = task.code().value();
    fromEdition = from.value();
    task.fields().forEach((field, value) -> fields.add(new FieldEntry(field, value)));
  }

  /** It stands for the last time in the edition before the given one. */
  void giveWayTo(EditionNumber next) {
    toEdition = next.value() - 1;
  }

  TaskContent content() {
    Map<TaskField, FieldValue> values = new EnumMap<>(TaskField.class);
    fields.forEach(entry -> values.put(entry.field(), entry.asValue()));
    return new TaskContent(new TaskCode(code), values);
  }
}
