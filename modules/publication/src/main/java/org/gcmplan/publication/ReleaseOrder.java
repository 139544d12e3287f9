package org.gcmplan.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * The formal side of a publication.
 *
 * @param register the register that numbers the decision, such as QĐ-BNG
 * @param outsideNumber the number of a decision made elsewhere, such as 402/QĐ-TTg; empty to take
 *     the next number of the register
 * @param decidedOn the date of the decision; its year is the register's year
 * @param effectiveOn the day from which the edition is in force
 * @param signer the function of who signed, such as Thứ trưởng
 */
public record ReleaseOrder(
    String register,
    Optional<String> outsideNumber,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    LocalizedText signer) {}
