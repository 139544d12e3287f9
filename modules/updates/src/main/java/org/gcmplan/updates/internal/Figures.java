package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures of the latest consultation round, kept for lists, which do not read its lines. */
@Embeddable
class Figures {
  @Column(name = "opinions_due")
  private @Nullable LocalDate due;

  private int asked;
  private int answered;

  void count(ConsultationRound round) {
    due = round.lastDay();
    asked = round.asked();
    answered = round.answered();
  }

  Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  int asked() {
    return asked;
  }

  int answered() {
    return answered;
  }
}
