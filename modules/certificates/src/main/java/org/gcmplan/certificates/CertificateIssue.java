package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as written for an entry of the register.
 *
 * @param issue 1, or higher for one that replaces a damaged one
 * @param code the unguessable code in its QR picture
 * @param replacedOn empty while it counts
 * @param reason why it was replaced; empty while it counts
 */
public record CertificateIssue(
    RegisterEntryId entry,
    int issue,
    String code,
    LocalDate issuedOn,
    Optional<LocalDate> replacedOn,
    String reason) {}
