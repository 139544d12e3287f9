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

/** What a remark says, of which clause, and on which text of it. */
@Embeddable
class RemarkText {
  @Column(name = "clause_task")
  private @Nullable String task;

  @Enumerated(EnumType.STRING)
  @Column(name = "clause_field")
  private @Nullable TaskField field;

  @Column(name = "clause_hash")
  private String hash;

  @Column(name = "text_vi")
  private String vi;

  @Column(name = "text_en")
  private String en;

  private boolean worded;

  @Column(name = "wording_vi")
  private String wordingVi;

  @Column(name = "wording_en")
  private String wordingEn;

  protected RemarkText() {}

  RemarkText(WrittenRemark written, Content content) {
    task = written.clause().task().map(TaskCode::value).orElse(null);
    field = written.clause().field().orElse(null);
    vi = written.text().vi();
    en = written.text().en();
    FieldValue wording = written.wording().orElse(FieldValue.EMPTY);
    worded = written.wording().isPresent();
    wordingVi = wording.vi();
    wordingEn = wording.en();
    readOn(content);
  }

  final void readOn(Content content) {
    hash = ClauseHash.of(clause(), content);
  }

  boolean isEarlierThan(Content content) {
    return !hash.equals(ClauseHash.of(clause(), content));
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
}
