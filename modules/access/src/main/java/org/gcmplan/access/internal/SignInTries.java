package org.gcmplan.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tries with one user name since its last success. A try counts as failed as soon as it is admitted
 * and is forgiven by success: many tries at the same instant are thus never evaluated beyond the
 * number allowed.
 */
@Entity
@Table(schema = "access", name = "sign_in_tries")
class SignInTries {
  @Id private String id;
  private int failures;

  @Column(name = "counted_from")
  private @Nullable LocalDateTime countedFrom;

  @Column(name = "refused_until")
  private @Nullable LocalDateTime refusedUntil;

  protected SignInTries() {}

  SignInTries(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Whether a try may be evaluated; counts it. */
  boolean admit(Instant now, AccessSettings settings) {
    if (refusedUntil(now).isPresent()) {
      return false;
    }
    if (countedFrom == null
        || Utc.instant(countedFrom).plus(settings.failureWindow()).isBefore(now)) {
      failures = 0;
      countedFrom = Utc.of(now);
    }
    failures++;
    if (failures >= settings.failuresAllowed()) {
      refusedUntil = Utc.of(now.plus(settings.refusal()));
      countedFrom = null;
    }
    return true;
  }

  void succeed() {
    failures = 0;
    countedFrom = null;
    refusedUntil = null;
  }

  Optional<Instant> refusedUntil(Instant now) {
    return Optional.ofNullable(refusedUntil).map(Utc::instant).filter(now::isBefore);
  }
}
