package org.gcmplan.certificates;

import java.util.Optional;

/** Tells anybody who holds a certificate whether it is true. Says no more than stands on it. */
public interface CertificateVerification {

  /** By the code in the QR picture; empty for a code that was never given. */
  Optional<VerifiedCertificate> byCode(String code);

  /**
   * By what stands on the certificate: the number and the name together, of which neither alone
   * says anything.
   *
   * @param asker from where it is asked; who asks too often has to wait
   * @throws org.gcmplan.kernel.BusinessRuleViolation for who asks too often
   */
  Optional<VerifiedCertificate> byNumber(String goldenBook, String name, String asker);
}
