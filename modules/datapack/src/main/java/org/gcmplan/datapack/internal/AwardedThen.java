package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.kernel.LocalizedText;

/**
 * Somebody on the list of a decision of the demonstration.
 *
 * @param decision the code of its programme
 * @param afterwardsOn when something followed, if it did
 * @param number of the decision that took it back
 * @param words why
 */
record AwardedThen(
    String decision,
    Recipient recipient,
    LocalizedText merit,
    Afterwards afterwards,
    LocalDate afterwardsOn,
    String number,
    String words) {

  /** What became of the certificate. */
  enum Afterwards {
    KEPT,
    REPLACED,
    REVOKED
  }
}
