package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.certificates.RulesOfDay;

@ApplicationScoped
@Transactional
class RuleService implements AwardRules {
  private final RuleRepository rules;

  @Inject
  RuleService(RuleRepository rules) {
    this.rules = rules;
  }

  @Override
  public RulesOfDay on(LocalDate day) {
    return new RulesOfDay(day, rules.all().stream().map(RuleRow::rule).toList());
  }
}
