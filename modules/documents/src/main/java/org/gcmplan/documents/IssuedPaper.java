package org.gcmplan.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Subject;

/**
 * A paper that went out.
 *
 * @param occasion what it was for, in the owner's words; once for each occasion
 * @param number as printed, such as 05/TTr-LS
 * @param title what it is about
 * @param issuedBy the person who gave it out, as named then
 */
public record IssuedPaper(
    PaperId id,
    Subject owner,
    String occasion,
    String number,
    LocalDate day,
    String title,
    String issuedBy,
    Instant issuedAt) {}
