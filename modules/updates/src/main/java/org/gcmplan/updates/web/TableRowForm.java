package org.gcmplan.updates.web;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.gcmplan.updates.Answer;
import org.jspecify.annotations.Nullable;

/** The answer in one row of the table as it is typed, and whether it has been saved. */
public class TableRowForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<Answer.Kind> ARGUED =
      EnumSet.of(Answer.Kind.EXPLAINED, Answer.Kind.OVERRULED);

  private Answer.@Nullable Kind kind;
  private final TypedText text = new TypedText();
  private String state = "";

  void show(Answer answer) {
    kind = answer.kind();
    text.show(answer.text());
  }

  /** Whether there is something to save: an explanation without words is still being written. */
  boolean isReady() {
    boolean wordsMissing = kind != null && ARGUED.contains(kind) && text.text().isEmpty();
    state = wordsMissing ? "wordsMissing" : "";
    return kind != null && !wordsMissing;
  }

  Answer answer() {
    if (kind == null) {
      throw new IllegalStateException("Nothing was chosen");
    }
    return new Answer(kind, text.text());
  }

  void saved() {
    state = "saved";
  }

  public Answer.@Nullable Kind getKind() {
    return kind;
  }

  public void setKind(Answer.@Nullable Kind kind) {
    this.kind = kind;
  }

  public TypedText getText() {
    return text;
  }

  /** What became of it: saved, wordsMissing, or nothing yet. */
  public String getState() {
    return state;
  }
}
