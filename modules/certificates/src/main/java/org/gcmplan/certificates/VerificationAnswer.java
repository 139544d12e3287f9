package org.gcmplan.certificates;

import java.util.Optional;

/**
 * What somebody is told who asked by number and name.
 *
 * @param certificate empty where no certificate bears both
 * @param tooOften whether nothing was looked up, because it was asked too often
 */
public record VerificationAnswer(Optional<VerifiedCertificate> certificate, boolean tooOften) {}
