package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.StaleOpinion;

/**
 * Finds opinions that were given on an earlier text. An opinion that only remarks on single clauses
 * speaks of those; any other speaks of the whole.
 */
@Dependent
class Freshness {
  private final RemarkRepository remarks;
  private final RenewalRules rules;
  private final TermsInForce terms;
  private final PlanClock clock;

  @Inject
  Freshness(RemarkRepository remarks, RenewalRules rules, TermsInForce terms, PlanClock clock) {
    this.remarks = remarks;
    this.rules = rules;
    this.terms = terms;
    this.clock = clock;
  }

  /** In the order in which the bodies were asked. */
  List<StaleOpinion> staleIn(PlanUpdate update) {
    return update.opinions().latestGiven().stream()
        .flatMap(line -> stale(line, update).stream())
        .toList();
  }

  /** What the body's own opinion has fallen behind by, if it has. */
  Optional<StaleOpinion> stale(OpinionLine line, PlanUpdate update) {
    if (!line.isOnEarlierTextThan(update.content())) {
      return Optional.empty();
    }
    List<RemarkEntry> own = remarks.ofBody(update, line.body());
    boolean ofTheWhole = line.hasWords() || own.isEmpty();
    boolean untouched =
        !ofTheWhole
            && own.stream().noneMatch(remark -> remark.text().isEarlierThan(update.content()));
    return untouched
        ? Optional.empty()
        : Optional.of(stale(line, update, ofTheWhole ? List.of(Clause.WHOLE) : clauses(own)));
  }

  private StaleOpinion stale(OpinionLine line, PlanUpdate update, List<Clause> clauses) {
    int percent = MovedText.of(update).percent(clauses);
    // The tables of rules say whether it must be renewed at all, this one from which change on.
    boolean binding =
        terms.of(update).consultation().renewsStaleOpinions() && ruleFor(line).isReachedBy(percent);
    return new StaleOpinion(line.body(), percent, binding, line.isSilence());
  }

  private RenewalRule ruleFor(OpinionLine line) {
    return rules.inForce(
        line.isSilence() ? RenewalRule.Purpose.SILENCE : RenewalRule.Purpose.OPINION,
        clock.today());
  }

  private static List<Clause> clauses(List<RemarkEntry> remarks) {
    return remarks.stream().map(remark -> remark.text().clause()).toList();
  }
}
