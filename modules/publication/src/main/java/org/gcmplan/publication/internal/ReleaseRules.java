package org.gcmplan.publication.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.Plan;
import org.gcmplan.publication.ReleaseOrder;

/** What the formal side of a publication must satisfy. Names every problem with its form field. */
final class ReleaseRules {
  static final int LONGEST_SIGNER = 300;

  private final Plan plan;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  ReleaseRules(Plan plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
  }

  /**
   * @param previousEffect the day from which the previous edition is in force; empty for the first
   */
  List<Problem> problemsOf(ReleaseOrder order, Optional<LocalDate> previousEffect) {
    refuseIf(order.decidedOn().isAfter(today), "decidedOn", "publication.decidedInFuture", today);
    refuseIf(
        order.effectiveOn().isBefore(order.decidedOn()),
        "effectiveOn",
        "publication.effectBeforeDecision",
        order.decidedOn());
    refuseIf(
        order.effectiveOn().getYear() > plan.periodTo(),
        "effectiveOn",
        "publication.effectAfterPlan",
        Integer.toString(plan.periodTo()));
    previousEffect.ifPresent(
        previous ->
            refuseIf(
                order.effectiveOn().isBefore(previous),
                "effectiveOn",
                "publication.effectBeforePrevious",
                previous));
    signer(order);
    number(order);
    return problems;
  }

  private void signer(ReleaseOrder order) {
    refuseIf(order.signer().isMissing(plan.language()), "signer", "publication.signerMissing");
    refuseIf(
        order.signer().vi().length() > LONGEST_SIGNER
            || order.signer().en().length() > LONGEST_SIGNER,
        "signer",
        "publication.signerTooLong",
        LONGEST_SIGNER);
  }

  private void number(ReleaseOrder order) {
    order
        .outsideNumber()
        .ifPresentOrElse(
            outside ->
                refuseIf(
                    DecisionNumber.read(outside).isEmpty(),
                    "outsideNumber",
                    "publication.numberForm",
                    outside),
            () ->
                refuseIf(
                    !DecisionNumber.isSymbol(order.register()),
                    "register",
                    "publication.registerForm",
                    order.register()));
  }

  private void refuseIf(boolean wrong, String field, String key, Object... args) {
    if (wrong) {
      problems.add(new Problem(field, key, args));
    }
  }
}
