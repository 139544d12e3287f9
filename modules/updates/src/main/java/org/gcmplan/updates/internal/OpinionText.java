package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.NoAnswer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Position;
import org.jspecify.annotations.Nullable;

/** What an opinion says: its position and its words; neither while a body has not answered. */
@Embeddable
class OpinionText {
  @Enumerated(EnumType.STRING)
  @Column(name = "opinion_position")
  private @Nullable Position position;

  @Column(name = "clause_vi")
  private String clauseVi = "";

  @Column(name = "clause_en")
  private String clauseEn = "";

  @Column(name = "text_vi")
  private String vi = "";

  @Column(name = "text_en")
  private String en = "";

  void write(Opinion opinion) {
    position = opinion.position();
    clauseVi = opinion.clause().vi();
    clauseEn = opinion.clause().en();
    vi = opinion.text().vi();
    en = opinion.text().en();
  }

  boolean isSilence() {
    return position == Position.DEEMED_AGREED || isNoAnswer();
  }

  /** Whether the deadline passed and the silence counts for nothing. */
  boolean isNoAnswer() {
    return position == Position.NO_ANSWER;
  }

  boolean isMissing() {
    return position == null;
  }

  boolean hasWords() {
    return !vi.isEmpty() || !en.isEmpty();
  }

  Optional<Opinion> opinion() {
    return Optional.ofNullable(position).map(this::opinion);
  }

  private Opinion opinion(Position given) {
    LocalizedText clause = new LocalizedText(clauseVi, clauseEn);
    LocalizedText text = new LocalizedText(vi, en);
    return switch (given) {
      case AGREED -> new Agreed(clause, text);
      case AGREED_WITH_COMMENTS -> new AgreedWithComments(clause, text);
      case DISAGREED -> new Disagreed(clause, text);
      case DEEMED_AGREED -> new DeemedAgreed();
      case NO_ANSWER -> new NoAnswer();
    };
  }
}
