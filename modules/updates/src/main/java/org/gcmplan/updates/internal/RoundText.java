package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Clause;
import org.jspecify.annotations.Nullable;

/** The text of a change as a round asked about it. */
@Embeddable
class RoundText {
  private String task;

  @Enumerated(EnumType.STRING)
  private @Nullable TaskField field;

  @Column(name = "after_vi")
  private String vi;

  @Column(name = "after_en")
  private String en;

  protected RoundText() {}

  RoundText(Change change) {
    task = change.task().value();
    field = change.field().orElse(null);
    vi = change.after().vi();
    en = change.after().en();
  }

  static Optional<RoundText> of(Change change, List<RoundText> texts) {
    Clause wanted = Clause.of(change);
    return texts.stream().filter(text -> text.clause().equals(wanted)).findFirst();
  }

  private Clause clause() {
    return new Clause(Optional.of(new TaskCode(task)), Optional.ofNullable(field));
  }

  FieldValue after() {
    return new FieldValue(vi, en);
  }
}
