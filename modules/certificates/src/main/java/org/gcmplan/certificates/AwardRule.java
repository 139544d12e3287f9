package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule as in force for a time. A value is never changed: another one follows it.
 *
 * @param value in the form of its key
 * @param appliesTo to what, in words; may be empty
 * @param legalBasis such as «Nghị định 152/2025/NĐ-CP, Điều 54»; empty for a value of ours
 * @param toCheck whether the office still has to confirm it against the law's text
 * @param validUntil the last day; empty while nothing follows
 */
public record AwardRule(
    AwardRuleKey key,
    String value,
    String appliesTo,
    String legalBasis,
    boolean toCheck,
    LocalDate validFrom,
    Optional<LocalDate> validUntil) {
  public AwardRule {
    if (!key.form().accepts(value)) {
      throw new IllegalArgumentException(key + " cannot be " + value);
    }
  }

  /** What counts where no rule is in force. */
  static AwardRule otherwise(AwardRuleKey key) {
    return new AwardRule(key, key.otherwise(), "", "", true, LocalDate.EPOCH, Optional.empty());
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.map(until -> !day.isAfter(until)).orElse(true);
  }
}
