package org.gcmplan.certificates;

import java.time.LocalDate;

/** A value that a rule is to have from a day on. */
public record NewAwardRule(AwardRuleKey key, String value, String legalBasis, LocalDate from) {
  public NewAwardRule {
    value = value.strip();
    legalBasis = legalBasis.strip();
  }
}
