package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.OutsideDecision;
import org.gcmplan.updates.OutsideDecisionRecorded;
import org.gcmplan.updates.UpdateApproved;
import org.gcmplan.updates.UpdateRefused;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateStatus;

/** Writes down what was decided above, outside of this application, and lets the route go on. */
@Dependent
class OutsideDecisions {
  private static final Map<Decision, Act> ACTS =
      Map.of(
          Decision.APPROVED, Act.OUTSIDE_APPROVAL_RECORDED,
          Decision.RETURNED, Act.RETURNED_FOR_REVISION,
          Decision.REFUSED, Act.OUTSIDE_REFUSAL_RECORDED);

  private final Ranks ranks;
  private final Blockers blockers;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  OutsideDecisions(Ranks ranks, Blockers blockers, FollowUp followUp, PlanClock clock) {
    this.ranks = ranks;
    this.blockers = blockers;
    this.followUp = followUp;
    this.clock = clock;
  }

  void record(Actor by, PlanUpdate update, OutsideDecision decision) {
    BusinessRuleViolation.throwIfAny(problemsOf(decision));
    if (!ranks.isDecidedOutside(update)) {
      throw new BusinessRuleViolation("updates.decidedHere");
    }
    Signature signed = Signature.of(by, clock.instant()).noting(noteOf(decision));
    boolean approved = decision.decision() == Decision.APPROVED;
    update.recordOutside(
        ACTS.get(decision.decision()), approved ? blockers.ofApproval(update) : List.of(), signed);
    followUp.on(new OutsideDecisionRecorded(by, signed.at(), update.id(), decision));
    followUp.on(
        consequence(decision, update, signed),
        route -> route.decided(update.id(), decision.decision()));
  }

  private List<Problem> problemsOf(OutsideDecision decision) {
    LocalDate today = clock.today();
    List<Problem> problems =
        new ArrayList<>(
            TextLimit.SHORT.problemsOf(
                "number", decision.number().strip(), "updates.outsideNumberMissing"));
    if (decision.day().isAfter(today)) {
      problems.add(new Problem("day", "updates.outsideDayAhead", decision.day()));
    }
    problems.addAll(
        decision.decision() == Decision.APPROVED
            ? TextLimit.LONG.problemsOf("note", decision.note())
            : TextLimit.LONG.problemsOf("note", decision.note().strip(), "updates.noteMissing"));
    return problems;
  }

  private static String noteOf(OutsideDecision decision) {
    return "%s, %4$td/%4$tm/%4$tY%3$s%2$s"
        .formatted(
            decision.number().strip(),
            decision.note().strip(),
            decision.note().isBlank() ? "" : ". ",
            decision.day());
  }

  private static DomainEvent consequence(
      OutsideDecision decision, PlanUpdate update, Signature signed) {
    Content content = update.content();
    return switch (decision.decision()) {
      case APPROVED ->
          new UpdateApproved(signed.by(), signed.at(), update.id(), content.base(), content.hash());
      case RETURNED ->
          new UpdateReturned(
              signed.by(),
              signed.at(),
              update.id(),
              UpdateStatus.AWAITING_APPROVAL,
              UpdateStatus.CONSOLIDATING,
              signed.note());
      case REFUSED -> new UpdateRefused(signed.by(), signed.at(), update.id(), signed.note());
    };
  }
}
