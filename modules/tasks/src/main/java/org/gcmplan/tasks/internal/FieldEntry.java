package org.gcmplan.tasks.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;

@Embeddable
class FieldEntry {
  @Enumerated(EnumType.STRING)
  @Column(name = "field_name")
  private TaskField field;

  @Column(name = "text_vi")
  private String vi;

  @Column(name = "text_en")
  private String en;

  protected FieldEntry() {} // for JPA

  FieldEntry(TaskField field, FieldValue value) {
    this.field = field;
    vi = value.vi();
    en = value.en();
  }

  TaskField field() {
    return field;
  }

  FieldValue asValue() {
    return new FieldValue(vi, en);
  }
}
