package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gcmplan.updates.UpdateStatus;
import org.jspecify.annotations.Nullable;

/** Where an update stands, and since when. */
@Embeddable
class Standing {
  @Enumerated(EnumType.STRING)
  private UpdateStatus status = UpdateStatus.DRAFT;

  @Column(name = "handed_in_at")
  private @Nullable LocalDateTime handedInAt;

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  // Differs after every act, even of two at the same moment, and so carries the version forward.
  private int acts;

  void moveBy(Act act, Instant at) {
    status = act.leadsFrom(status);
    changedAt = UtcMoment.of(at);
    acts++;
    if (act == Act.SUBMITTED) {
      handedInAt = changedAt;
    }
  }

  void endReview() {
    if (status == UpdateStatus.IN_REVIEW) {
      status = UpdateStatus.CONSOLIDATING;
    }
  }

  UpdateStatus status() {
    return status;
  }

  /** Whether it ever left the drafter; a draft given back has. */
  boolean isHandedIn() {
    return handedInAt != null;
  }

  Optional<Instant> handedInAt() {
    return Optional.ofNullable(handedInAt).map(UtcMoment::read);
  }

  Instant changedAt() {
    return UtcMoment.read(changedAt);
  }
}
