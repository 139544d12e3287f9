package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** Who made a remark, and when. */
@Embeddable
class RemarkOrigin {
  @Column(name = "made_at")
  private LocalDateTime at;

  private UUID account;

  @Column(name = "given_by")
  private String givenBy;

  void sign(Signature signed) {
    at = UtcMoment.of(signed.at());
    account = signed.by().account();
    givenBy = signed.by().name();
  }

  Instant at() {
    return UtcMoment.read(at);
  }

  String givenBy() {
    return givenBy;
  }
}
