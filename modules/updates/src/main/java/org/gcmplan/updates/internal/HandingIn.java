package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Clause;

/**
 * What must be right before an update is handed in. Finds every gap at once, each with the field it
 * belongs to. The changes are held against the newest edition: that is where they will take effect.
 */
@Dependent
class HandingIn {
  private final PlanReader plan;
  private final ChangeRules changeRules;
  private final ResultRules resultRules;
  private final MovedSince movedSince;
  private final PlanClock clock;

  @Inject
  HandingIn(
      PlanReader plan,
      ChangeRules changeRules,
      ResultRules resultRules,
      MovedSince movedSince,
      PlanClock clock) {
    this.plan = plan;
    this.changeRules = changeRules;
    this.resultRules = resultRules;
    this.movedSince = movedSince;
    this.clock = clock;
  }

  List<Problem> gaps(Content content) {
    EditionContent newest = plan.newest();
    List<Problem> gaps = new ArrayList<>();
    gaps.addAll(CaseRules.problemsOf(content));
    gaps.addAll(KindRules.problemsOf(content.kind(), content.changes()));
    gaps.addAll(ChangeSetRules.problemsOf(content.changes(), newest));
    content.changes().stream()
        .flatMap(change -> changeRules.problemsOf(change, clock.today()).stream())
        .forEach(gaps::add);
    Outcome.of(content.changes(), newest).stream()
        .flatMap(outcome -> resultRules.problemsOf(outcome, clock.today()).stream())
        .filter(problem -> gaps.stream().noneMatch(known -> saysTheSame(known, problem)))
        .forEach(gaps::add);
    gaps.addAll(movedSince.problemsOf(content));
    return gaps;
  }

  /** Refuses a clause that was given a text which could not be handed in. */
  void mustBeSound(Content content, Clause clause) {
    content.changes().stream()
        .filter(clause::covers)
        .forEach(
            change ->
                BusinessRuleViolation.throwIfAny(
                    gaps(content).stream()
                        .filter(gap -> gap.field().equals(ChangeField.after(change.number())))
                        .toList()));
  }

  private static boolean saysTheSame(Problem one, Problem other) {
    return one.key().equals(other.key()) && one.args().equals(other.args());
  }
}
