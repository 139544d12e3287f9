package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.RevocationGround;
import org.jspecify.annotations.Nullable;

/** Why an award no longer counts; all empty while it does. */
@Embeddable
class RevocationColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "revocation_ground")
  private @Nullable RevocationGround ground;

  @Column(name = "revocation_number")
  private @Nullable String number;

  @Column(name = "revocation_day")
  private @Nullable LocalDate day;

  @Column(name = "revocation_reason")
  private @Nullable String reason;

  protected RevocationColumns() {} // for JPA

  RevocationColumns(AwardRevocation revocation) {
    ground = revocation.ground();
    number = revocation.decisionNumber();
    day = revocation.day();
    reason = revocation.reason();
  }

  Optional<AwardRevocation> revocation() {
    RevocationGround why = ground;
    return why == null
        ? Optional.empty()
        : Optional.of(
            new AwardRevocation(
                why,
                Objects.requireNonNull(number),
                Objects.requireNonNull(day),
                Objects.requireNonNull(reason)));
  }
}
