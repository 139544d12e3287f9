package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a report went to its reviewer: with a number that stays, the first time late or not. */
@Embeddable
class SentOff {
  @Column(name = "number_text")
  private @Nullable String number;

  @Column(name = "sent_on")
  private @Nullable LocalDate day;

  private int late;

  protected SentOff() {}

  SentOff(String number, LocalDate day) {
    this.number = number;
    this.day = day;
  }

  void numbered(String receipt) {
    number = receipt;
  }

  void go(LocalDate today, boolean afterDue) {
    if (day == null) {
      late = afterDue ? 1 : 0;
    }
    day = today;
  }

  String number() {
    return Optional.ofNullable(number).orElse("");
  }

  Optional<LocalDate> on() {
    return Optional.ofNullable(day);
  }

  boolean isLate() {
    return late == 1;
  }
}
