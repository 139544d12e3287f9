package org.gcmplan.nominations;

import org.gcmplan.certificates.AwardRuleKey;

/** How dossiers are told apart by the time for which they are kept. */
public enum RetentionClass {
  /** The nominee was awarded. */
  AWARDED(AwardRuleKey.KEEP_AWARDED),
  /** The nominee was not, or the nomination was withdrawn. */
  NOT_AWARDED(AwardRuleKey.KEEP_NOT_AWARDED);

  private final AwardRuleKey key;

  RetentionClass(AwardRuleKey key) {
    this.key = key;
  }

  /** The rule that says for how many years. */
  public AwardRuleKey key() {
    return key;
  }

  /** The class of a nomination that is over. */
  public static RetentionClass of(NominationState state) {
    return state == NominationState.AWARDED ? AWARDED : NOT_AWARDED;
  }
}
