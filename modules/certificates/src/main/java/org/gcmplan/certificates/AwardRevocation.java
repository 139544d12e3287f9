package org.gcmplan.certificates;

import java.time.LocalDate;

/**
 * Why an award no longer counts.
 *
 * @param decisionNumber of the decision that took it back
 * @param reason the facts, in words
 */
public record AwardRevocation(
    RevocationGround ground, String decisionNumber, LocalDate day, String reason) {}
