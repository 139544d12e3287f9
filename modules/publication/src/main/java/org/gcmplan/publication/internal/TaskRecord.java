package org.gcmplan.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.TaskCode;

/** A task in an edition, as canonical JSON. Written once. */
@Entity
@Table(schema = "publication", name = "sealed_task")
@IdClass(TaskRecord.Key.class)
class TaskRecord {
  static final Comparator<TaskRecord> BY_CODE = Comparator.comparing(t -> new TaskCode(t.code));

  @Id
  @Column(name = "edition_no", updatable = false)
  private int edition;

  @Id
  @Column(name = "task_code", updatable = false)
  private String code;

  @Column(updatable = false)
  private String content;

  protected TaskRecord() {}

  TaskRecord(EditionNumber edition, SealedTask task) {
    this.edition = edition.value();
    this.code = task.content().code().value();
    this.content = TaskJson.write(task);
  }

  String content() {
    return content;
  }

  SealedTask task() {
    return TaskJson.read(content);
  }

  /** Edition and number of the task. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private int edition;
    private String code = "";

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.edition == edition && key.code.equals(code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(edition, code);
    }
  }
}
