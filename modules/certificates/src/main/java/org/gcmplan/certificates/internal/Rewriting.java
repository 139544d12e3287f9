package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gcmplan.kernel.NotFound;

/** Writes another certificate for the same award. */
@Dependent
class Rewriting {
  private final CertificateRepository certificates;
  private final AwardCounters counters;
  private final VerificationCodes codes;

  @Inject
  Rewriting(
      CertificateRepository certificates, AwardCounters counters, VerificationCodes codes) {
    this.certificates = certificates;
    this.counters = counters;
    this.codes = codes;
  }

  CertificateRow again(RegisterRow row, LocalDate day, String why) {
    counters.pass();
    CertificateRow latest =
        certificates.of(row.id()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("certificate", row.id()));
    CertificateRow next = latest.replaced(day, why, codes.next(), counters.nextStatus());
    certificates.add(next);
    return next;
  }
}
