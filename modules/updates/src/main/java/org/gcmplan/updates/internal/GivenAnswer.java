package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Answer;
import org.jspecify.annotations.Nullable;

/** The answer to an opinion or a remark, once there is one. */
@Embeddable
class GivenAnswer {
  @Enumerated(EnumType.STRING)
  @Column(name = "answer_kind")
  private Answer.@Nullable Kind kind;

  @Column(name = "answer_vi")
  private String vi = "";

  @Column(name = "answer_en")
  private String en = "";

  void write(Answer answer) {
    kind = answer.kind();
    vi = answer.text().vi();
    en = answer.text().en();
  }

  /** Keeps the words that were there. */
  void accept() {
    kind = Answer.Kind.ACCEPTED;
  }

  boolean isMissing() {
    return kind == null;
  }

  Optional<Answer> answer() {
    return Optional.ofNullable(kind).map(given -> new Answer(given, new LocalizedText(vi, en)));
  }
}
