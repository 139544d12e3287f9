package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * What a certificate says, and whether it still counts.
 *
 * @param recipient the name as on the certificate
 * @param since on which day it was revoked or replaced; empty for one that counts
 */
public record VerifiedCertificate(
    State state,
    Optional<LocalDate> since,
    LocalizedText recipient,
    LocalizedText position,
    LocalizedText merit,
    LocalizedText awardedBy,
    String decisionNumber,
    LocalDate decidedOn,
    GoldenBookNumber goldenBook) {

  /** Whether it counts. */
  public enum State {
    VALID,
    REVOKED,
    /** Damaged and taken back; another certificate stands for the same award. */
    REPLACED
  }
}
