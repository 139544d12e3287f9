package org.gcmplan.certificates;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * A decision that awarded, as signed.
 *
 * @param number as printed, such as 15/QĐ-BNG
 * @param awarder in whose name, such as Bộ trưởng Bộ Ngoại giao
 * @param signer who decided, as named then
 * @param awards how many stand on its list
 */
public record AwardDecision(
    AwardDecisionId id,
    Subject call,
    BodyId body,
    AwardProgramme programme,
    String number,
    LocalDate day,
    LocalizedText awarder,
    LocalizedText signer,
    Instant decidedAt,
    int awards) {}
