package org.gcmplan.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A paper went out: numbered, dated, and kept as it is.
 *
 * @param number as printed, such as 05/TTr-LS
 * @param pdf the SHA-256 of the paper as PDF
 */
public record PaperIssued(
    Actor by,
    Instant at,
    Subject subject,
    String occasion,
    String number,
    LocalDate day,
    String pdf)
    implements DomainEvent {}
