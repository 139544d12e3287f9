package org.gcmplan.updates.web;

import java.io.Serializable;
import org.gcmplan.updates.Answer;

/** The answer to one opinion, as the standing office types it. */
public class AnswerForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Answer.Kind kind = Answer.Kind.ACCEPTED;
  private final TypedText text = new TypedText();

  void show(Answer answer) {
    kind = answer.kind();
    text.show(answer.text());
  }

  Answer answer() {
    return new Answer(kind, text.text());
  }

  public Answer.Kind getKind() {
    return kind;
  }

  public void setKind(Answer.Kind kind) {
    this.kind = kind;
  }

  public TypedText getText() {
    return text;
  }
}
