package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleKey;
import org.jspecify.annotations.Nullable;

/** A rule's value from a day on. Only its end is ever set later. */
@Entity
@Table(schema = "certificates", name = "award_rule")
class RuleRow {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "rule_key", updatable = false)
  private AwardRuleKey key;

  @Column(name = "rule_value", updatable = false)
  private String content;

  @Column(name = "applies_to", updatable = false)
  private String appliesTo;

  @Column(name = "legal_basis", updatable = false)
  private String legalBasis;

  @Column(name = "to_check", updatable = false)
  private boolean toCheck;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  protected RuleRow() {} // for JPA

  RuleRow(AwardRule rule) {
    id = UUID.randomUUID();
    key = rule.key();
    content = rule.value();
    appliesTo = rule.appliesTo();
    legalBasis = rule.legalBasis();
    toCheck = rule.toCheck();
    validFrom = rule.validFrom();
    validUntil = rule.validUntil().orElse(null);
  }

  AwardRuleKey key() {
    return key;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  /** Another value follows. */
  void endBefore(LocalDate next) {
    if (validUntil == null || !validUntil.isBefore(next)) {
      validUntil = next.minusDays(1);
    }
  }

  AwardRule rule() {
    return new AwardRule(
        key, content, appliesTo, legalBasis, toCheck, validFrom, Optional.ofNullable(validUntil));
  }
}
