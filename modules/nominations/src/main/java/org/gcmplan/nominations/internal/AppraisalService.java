package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.Appraisals;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationStep;

@ApplicationScoped
@Transactional
class AppraisalService implements Appraisals {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final AwardDesk desk;
  private final NominationCourse course;
  private final Gate gate;
  private final PlanClock clock;

  @Inject
  AppraisalService(
      NominationRepository nominations,
      NominationSight sight,
      AwardDesk desk,
      NominationCourse course,
      Gate gate,
      PlanClock clock) {
    this.nominations = nominations;
    this.sight = sight;
    this.desk = desk;
    this.course = course;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public void receive(Actor person, NominationId id) {
    step(person, id, NominationStep.RECEIVE, "");
  }

  @Override
  public void giveBack(Actor person, NominationId id, String reasons) {
    step(person, id, NominationStep.GIVE_BACK, CallWords.required("reason", reasons));
  }

  @Override
  public void askSupplement(Actor person, NominationId id, String what, LocalDate due) {
    String words = CallWords.required("what", what);
    if (!due.isAfter(clock.today())) {
      throw new BusinessRuleViolation(new Problem("due", "nominations.dueNotAhead"));
    }
    step(person, id, NominationStep.ASK_SUPPLEMENT, words).supplementUntil(due);
  }

  @Override
  public void findEligible(Actor person, NominationId id) {
    NominationEntry nomination = sight.seen(person, nominations.find(id), id);
    Actor by = notProposer(desk.office(person), nomination);
    course.mayStep(nomination, NominationStep.FIND_ELIGIBLE);
    gate.beforeEligible(nomination);
    course.step(by, nomination, NominationStep.FIND_ELIGIBLE, "");
  }

  @Override
  public void findIneligible(Actor person, NominationId id, String reason) {
    step(person, id, NominationStep.FIND_INELIGIBLE, CallWords.required("reason", reason));
  }

  @Override
  public void reopen(Actor person, NominationId id, String reason) {
    step(person, id, NominationStep.REOPEN, CallWords.required("reason", reason));
  }

  private NominationEntry step(
      Actor person, NominationId id, NominationStep step, String reason) {
    NominationEntry nomination = sight.seen(person, nominations.find(id), id);
    Actor by = notProposer(desk.office(person), nomination);
    course.step(by, nomination, step, reason);
    return nomination;
  }

  /** Nobody checks what they proposed, for themselves or standing in for others. */
  private static Actor notProposer(Actor by, NominationEntry nomination) {
    if (nomination.proposers().accounts().stream().anyMatch(by::speaksFor)) {
      throw new BusinessRuleViolation("nominations.appraise.ownProposal");
    }
    return by;
  }
}
