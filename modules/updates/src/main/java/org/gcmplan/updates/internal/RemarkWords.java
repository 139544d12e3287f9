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

/** What a remark says, and of which clause. */
@Embeddable
class RemarkWords {
  @Column(name = "clause_task")
  private @Nullable String task;

  @Enumerated(EnumType.STRING)
  @Column(name = "clause_field")
  private @Nullable TaskField field;

  @Column(name = "text_vi")
  private String vi;

  @Column(name = "text_en")
  private String en;

  private boolean worded;

  @Column(name = "wording_vi")
  private String wordingVi;

  @Column(name = "wording_en")
  private String wordingEn;

  protected RemarkWords() {}

  RemarkWords(WrittenRemark written) {
    task = written.clause().task().map(TaskCode::value).orElse(null);
    field = written.clause().field().orElse(null);
    vi = written.text().vi();
    en = written.text().en();
    worded = written.wording().isPresent();
    wordingVi = written.wording().map(FieldValue::vi).orElse("");
    wordingEn = written.wording().map(FieldValue::en).orElse("");
  }

  Clause clause() {
    return new Clause(Optional.ofNullable(task).map(TaskCode::new), Optional.ofNullable(field));
  }

  LocalizedText words() {
    return new LocalizedText(vi, en);
  }

  Optional<FieldValue> wording() {
    return worded ? Optional.of(new FieldValue(wordingVi, wordingEn)) : Optional.empty();
  }

  WrittenRemark written() {
    return new WrittenRemark(clause(), words(), wording());
  }
}
