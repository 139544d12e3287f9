package org.gcmplan.updates.web;

import java.io.Serializable;
import java.util.Optional;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.WrittenRemark;

/** What a body types on one change: a remark, and the wording that it would like. */
public class RemarkForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TypedText text = new TypedText();
  private final ChangeForm wording;

  RemarkForm(Change change) {
    wording = new ChangeForm(change.operation(), change.task(), change.field(), change.after());
  }

  Clause clause() {
    return new Clause(Optional.of(wording.task()), wording.field());
  }

  void show(WrittenRemark written) {
    text.show(written.text());
    written.wording().ifPresent(wording::show);
  }

  /** Whether nothing was said and the wording was left as it is. */
  boolean isEmpty() {
    return text.text().isEmpty() && !isReworded();
  }

  private boolean isReworded() {
    return wording.field().isPresent() && !wording.value().equals(wording.base());
  }

  WrittenRemark written() {
    return new WrittenRemark(
        clause(), text.text(), isReworded() ? Optional.of(wording.value()) : Optional.empty());
  }

  public TypedText getText() {
    return text;
  }

  /** Begins with the text as it stands; left alone it suggests nothing. */
  public ChangeForm getWording() {
    return wording;
  }
}
