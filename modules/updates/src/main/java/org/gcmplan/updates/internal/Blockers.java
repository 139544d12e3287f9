package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.StaleOpinion;

/** What stands in the way of an act, beyond state and right. */
@Dependent
class Blockers {
  private final HandingIn handingIn;
  private final MovedSince movedSince;
  private final RemarkRepository remarks;
  private final Freshness freshness;
  private final BodiesInPlan bodies;
  private final TermsInForce terms;

  @Inject
  Blockers(
      HandingIn handingIn,
      MovedSince movedSince,
      RemarkRepository remarks,
      Freshness freshness,
      BodiesInPlan bodies,
      TermsInForce terms) {
    this.handingIn = handingIn;
    this.movedSince = movedSince;
    this.remarks = remarks;
    this.freshness = freshness;
    this.bodies = bodies;
    this.terms = terms;
  }

  List<Problem> ofSubmission(PlanUpdate update) {
    return handingIn.gaps(update.content());
  }

  /**
   * What waits for an answer or must be renewed, a quorum that is missed, and what has moved in the
   * plan since.
   */
  List<Problem> ofSubmissionForApproval(PlanUpdate update) {
    List<Problem> problems = new ArrayList<>();
    update.opinions().unanswered().stream()
        .map(line -> new Problem("", "updates.opinionUnanswered", bodies.nameOf(line.body())))
        .forEach(problems::add);
    problems.addAll(
        Quorum.problemsOf(update.opinions(), terms.of(update).consultation().quorumPercent()));
    remarks.inRound(update).stream()
        .filter(RemarkEntry::isOpen)
        .map(this::unanswered)
        .forEach(problems::add);
    freshness.staleIn(update).stream()
        .filter(StaleOpinion::binding)
        .map(this::outdated)
        .forEach(problems::add);
    problems.addAll(movedSince.problemsOf(update.content()));
    return problems;
  }

  private Problem unanswered(RemarkEntry remark) {
    return new Problem(
        "", "updates.remarkUnanswered", remark.number(), bodies.nameOf(remark.body()));
  }

  private Problem outdated(StaleOpinion opinion) {
    String key = opinion.silence() ? "updates.silenceOutdated" : "updates.opinionOutdated";
    return new Problem("", key, bodies.nameOf(opinion.body()), opinion.percent());
  }

  List<Problem> ofDecision(PlanUpdate update, Actor actor) {
    return update.course().hasAuthor(actor)
        ? List.of(new Problem("", Course.OWN_UPDATE))
        : List.of();
  }

  List<Problem> ofClearance(PlanUpdate update) {
    return boundAndUnmoved(update);
  }

  List<Problem> ofApproval(PlanUpdate update) {
    return boundAndUnmoved(update);
  }

  List<Problem> ofPublication(PlanUpdate update) {
    return boundAndUnmoved(update);
  }

  private List<Problem> boundAndUnmoved(PlanUpdate update) {
    List<Problem> problems = new ArrayList<>(movedSince.problemsOf(update.content()));
    if (!update.isAsBound()) {
      problems.add(new Problem("", "updates.contentMoved"));
    }
    return problems;
  }
}
