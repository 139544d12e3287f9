package org.gcmplan.progress.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.ReportingRegime;

/** What a regime must say before anybody can report under it. */
final class RegimeRules {
  private static final int LAST_DAY = 31;
  private static final int LONGEST_TIME = 60;

  private final ReportingRegime regime;
  private final List<Problem> problems = new ArrayList<>();

  private RegimeRules(ReportingRegime regime) {
    this.regime = regime;
  }

  static void check(ReportingRegime regime) {
    RegimeRules rules = new RegimeRules(regime);
    rules.words();
    rules.days();
    rules.choices();
    BusinessRuleViolation.throwIfAny(rules.problems);
  }

  private void words() {
    refuseIf(!regime.code().matches("[a-z][a-z0-9-]{1,39}"), "code", "progress.regime.code");
    refuseIf(regime.name().isEmpty(), "name", "progress.regime.nameMissing");
    refuseIf(regime.outline().isEmpty(), "outline", "progress.regime.outlineMissing");
  }

  private void days() {
    int cutoff = regime.terms().cutoffDay();
    refuseIf(cutoff < 1 || cutoff > LAST_DAY, "cutoffDay", "progress.regime.cutoffDay");
    int after = regime.terms().dueAfter();
    refuseIf(after < 1 || after > LONGEST_TIME, "dueAfter", "progress.regime.dueAfter");
    boolean backwards = regime.validTo().filter(to -> to.isBefore(regime.validFrom())).isPresent();
    refuseIf(backwards, "validTo", "progress.regime.endsBeforeItBegins");
  }

  private void choices() {
    refuseIf(regime.reporters().isEmpty(), "reporters", "progress.regime.noReporters");
    refuseIf(regime.covers().isEmpty(), "covers", "progress.regime.coversNothing");
    refuseIf(regime.form().isEmpty(), "form", "progress.regime.emptyForm");
  }

  private void refuseIf(boolean wrong, String field, String key) {
    if (wrong) {
      problems.add(new Problem(field, key));
    }
  }
}
