package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * An award of earlier years, as somebody enters it.
 *
 * @param awardedBy who awarded, such as «Bộ trưởng Bộ Ngoại giao»
 * @param goldenBook if the record names one; of the book that this register continues
 */
public record PastAward(
    Recipient recipient,
    LocalizedText awardedBy,
    String decisionNumber,
    LocalDate decidedOn,
    String programmeCode,
    Optional<AchievementPeriod> period,
    LocalizedText merit,
    Optional<GoldenBookNumber> goldenBook) {}
