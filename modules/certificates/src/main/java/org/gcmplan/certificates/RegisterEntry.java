package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * An award in the register. It stays there for ever.
 *
 * @param origin whether decided here or taken over from earlier years
 * @param decision empty for a past award
 * @param decisionNumber as printed
 * @param awardedBy who awarded, such as «Bộ trưởng Bộ Ngoại giao»
 * @param programmeCode empty where a past award belongs to no programme that is known
 * @param period when it was achieved; empty where a past award does not say
 * @param goldenBook empty where a past award has none
 * @param revoked why it no longer counts, if so
 */
public record RegisterEntry(
    RegisterEntryId id,
    Origin origin,
    Optional<AwardDecisionId> decision,
    String decisionNumber,
    LocalDate decidedOn,
    LocalizedText awardedBy,
    Recipient recipient,
    LocalizedText merit,
    String programmeCode,
    Optional<AchievementPeriod> period,
    Optional<GoldenBookNumber> goldenBook,
    Optional<AwardRevocation> revoked) {

  /** Where an entry comes from. */
  public enum Origin {
    /** A decision taken here. */
    DECIDED,
    /** Typed in or imported from earlier records. */
    PAST
  }

  /** The same award with its recipient shown in another way. */
  public RegisterEntry to(Recipient shown) {
    return new RegisterEntry(
        id,
        origin,
        decision,
        decisionNumber,
        decidedOn,
        awardedBy,
        shown,
        merit,
        programmeCode,
        period,
        goldenBook,
        revoked);
  }

  public boolean stands() {
    return revoked.isEmpty();
  }
}
