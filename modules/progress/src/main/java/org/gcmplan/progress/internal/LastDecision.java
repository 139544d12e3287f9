package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer decided last on a report, and why. */
@Embeddable
class LastDecision {
  @Column(name = "decided_on")
  private @Nullable LocalDate day;

  @Column(name = "decided_reason")
  private String reasons = "";

  protected LastDecision() {}

  LastDecision(@Nullable LocalDate day, String reasons) {
    this.day = day;
    this.reasons = reasons;
  }

  Optional<LocalDate> on() {
    return Optional.ofNullable(day);
  }

  String reasons() {
    return reasons;
  }
}
