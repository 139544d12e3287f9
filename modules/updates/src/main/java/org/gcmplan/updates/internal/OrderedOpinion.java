package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Position;
import org.jspecify.annotations.Nullable;

/** An opinion that waits to be recorded. */
@Embeddable
class OrderedOpinion {
  @Enumerated(EnumType.STRING)
  @Column(name = "opinion_position")
  private @Nullable Position position;

  @Column(name = "clause_vi")
  private String clauseVi = "";

  @Column(name = "clause_en")
  private String clauseEn = "";

  @Column(name = "text_vi")
  private String textVi = "";

  @Column(name = "text_en")
  private String textEn = "";

  void write(Opinion opinion) {
    position = opinion.position();
    clauseVi = opinion.clause().vi();
    clauseEn = opinion.clause().en();
    textVi = opinion.text().vi();
    textEn = opinion.text().en();
  }

  Optional<Opinion> read() {
    LocalizedText clause = new LocalizedText(clauseVi, clauseEn);
    LocalizedText text = new LocalizedText(textVi, textEn);
    return Optional.ofNullable(position)
        .map(
            given ->
                switch (given) {
                  case AGREED -> new Agreed(clause, text);
                  case AGREED_WITH_COMMENTS -> new AgreedWithComments(clause, text);
                  case DISAGREED -> new Disagreed(clause, text);
                  default -> throw new IllegalStateException("Silence is never ordered");
                });
  }
}
