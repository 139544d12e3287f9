package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.WrittenRemark;
import org.jspecify.annotations.Nullable;

/** A remark of an opinion that waits to be recorded. */
@Embeddable
class OrderedRemark {
  private String task;

  @Enumerated(EnumType.STRING)
  private @Nullable TaskField field;

  @Column(name = "text_vi")
  private String textVi;

  @Column(name = "text_en")
  private String textEn;

  private boolean worded;

  @Column(name = "wording_vi")
  private String wordingVi;

  @Column(name = "wording_en")
  private String wordingEn;

  protected OrderedRemark() {}

  OrderedRemark(WrittenRemark remark) {
    task = remark.clause().task().map(TaskCode::value).orElse("");
    field = remark.clause().field().orElse(null);
    textVi = remark.text().vi();
    textEn = remark.text().en();
    worded = remark.wording().isPresent();
    wordingVi = remark.wording().map(FieldValue::vi).orElse("");
    wordingEn = remark.wording().map(FieldValue::en).orElse("");
  }

  WrittenRemark read() {
    Optional<TaskCode> about = task.isEmpty() ? Optional.empty() : Optional.of(new TaskCode(task));
    return new WrittenRemark(
        new Clause(about, Optional.ofNullable(field)),
        new LocalizedText(textVi, textEn),
        worded ? Optional.of(new FieldValue(wordingVi, wordingEn)) : Optional.empty());
  }
}
