package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.BodyReminded;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.ConsultationOpened;
import org.gcmplan.updates.ConsultationOrder;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.NoAnswer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRecorded;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WrittenOpinion;

@ApplicationScoped
@Transactional
class Consulting implements Consultation {
  private final UpdateDesk desk;
  private final ConsultationRules rules;
  private final OpinionDeadlines deadlines;
  private final TermsInForce terms;
  private final SigningStep signing;
  private final OpinionIntake intake;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  Consulting(
      UpdateDesk desk,
      ConsultationRules rules,
      OpinionDeadlines deadlines,
      TermsInForce terms,
      SigningStep signing,
      OpinionIntake intake,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.rules = rules;
    this.deadlines = deadlines;
    this.terms = terms;
    this.signing = signing;
    this.intake = intake;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public void open(Actor person, UpdateId id, ConsultationOrder order) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    Signature signed = sign(by).noting(order.whyOthersNot());
    ConsultationTerms asked = terms.of(update).consultation();
    OpinionDeadline deadline = deadlines.on(order.deadline(), asked);
    update.openConsultation(
        order.bodies(), deadline, rules.problemsOf(order, mustBeAsked(update, asked)), signed);
    asked(by, update, update.opinions().latest().orElseThrow().bodies(), deadline);
  }

  @Override
  public void askSilent(Actor person, UpdateId id, LocalDate day) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    OpinionDeadline deadline = deadlines.on(day, terms.of(update).consultation());
    List<BodyId> silent =
        update.askSilent(deadline, rules.problemsOfAskingTheSilent(update, day), sign(by));
    asked(by, update, silent, deadline);
  }

  /** A new round asks whom the last one asked; who was left out then needs no other reason. */
  private static List<BodyId> mustBeAsked(PlanUpdate update, ConsultationTerms terms) {
    return update.course().status() == UpdateStatus.CHECKING ? terms.consulted() : List.of();
  }

  private void asked(Actor by, PlanUpdate update, List<BodyId> bodies, OpinionDeadline deadline) {
    UpdateId id = update.id();
    int round = update.opinions().roundCount();
    followUp.on(
        new ConsultationOpened(by, clock.instant(), id, round, bodies, deadline.day()),
        route -> route.consultationOpened(id, bodies, deadline.reminder(), deadline.end()));
  }

  @Override
  public void returnIncomplete(Actor person, UpdateId id, String reason) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    Signature signed = sign(by);
    Reason why = new Reason(reason);
    update.giveBack(Act.RETURNED_INCOMPLETE, why, signed);
    followUp.on(
        new UpdateReturned(
            by, signed.at(), id, UpdateStatus.CHECKING, UpdateStatus.DRAFT, why.text()),
        route -> route.returnedToDrafter(id));
  }

  @Override
  public void recordOpinion(Actor person, UpdateId id, BodyId body, Opinion opinion) {
    Actor by = person.exercising(Role.FOCAL_POINT, body);
    PlanUpdate update = desk.toComment(by, id, body);
    signing.mustNotBeLeftOut(body);
    intake.take(update, body, WrittenOpinion.of(opinion), sign(by));
  }

  @Override
  public void remind(UpdateId id, BodyId body) {
    PlanUpdate update = desk.toKeepTime(id);
    Signature signed = sign(Actor.SYSTEM);
    if (update.remind(body, signed)) {
      int round = update.opinions().roundCount();
      followUp.on(new BodyReminded(Actor.SYSTEM, signed.at(), id, body, round));
    }
  }

  @Override
  public void deemAgreed(UpdateId id, BodyId body) {
    PlanUpdate update = desk.toKeepTime(id);
    Signature signed = sign(Actor.SYSTEM);
    boolean consent = terms.of(update).consultation().silenceIsConsent();
    Opinion silence = consent ? new DeemedAgreed() : new NoAnswer();
    if (update.countSilence(body, silence, signed)) {
      int round = update.opinions().roundCount();
      followUp.on(
          new OpinionRecorded(
              Actor.SYSTEM, signed.at(), id, body, round, silence.position(), false));
    }
  }

  private Signature sign(Actor by) {
    return Signature.of(by, clock.instant());
  }
}
