package org.gcmplan.updates.internal;

import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.NOW;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.UpdateStatus;

/** Brings an update to any state, through its own verbs only. */
final class AnUpdate {
  static final Instant DEADLINE = Instant.parse("2026-03-18T16:59:59Z");
  static final Instant AFTER_THE_DEADLINE = DEADLINE.plusSeconds(1);
  static final OpinionDeadline IN_TWO_WEEKS =
      new OpinionDeadline(LocalDate.of(2026, 3, 18), DEADLINE, NOW.plusSeconds(60));
  static final Opinion AGREED = new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY);
  static final Opinion DISAGREED = new Disagreed(both("2.01"), both("Quá muộn"));
  static final Answer EXPLAINED = new Answer(Answer.Kind.EXPLAINED, both("Đã cân nhắc"));
  static final Answer NOTED = new Answer(Answer.Kind.NOTED, LocalizedText.EMPTY);
  static final Reason A_REASON = new Reason("Chưa đủ hồ sơ");

  private AnUpdate() {}

  static PlanUpdate in(UpdateStatus status) {
    return switch (status) {
      case DRAFT -> draft();
      case CHECKING -> submitted();
      case IN_REVIEW -> inReview();
      case CONSOLIDATING -> consolidating();
      case LEGAL_REVIEW -> inLegalReview();
      case AWAITING_APPROVAL -> awaitingApproval();
      case AWAITING_PUBLICATION -> approved();
      case PUBLISHED -> published();
      case REFUSED -> refused();
      case WITHDRAWN -> withdrawn();
    };
  }

  static PlanUpdate draft() {
    return new PlanUpdate(
        "CN-01", Proposals.extension(), new PlanInMemory().content(), signed(DRAFTER));
  }

  static PlanUpdate submitted() {
    PlanUpdate update = draft();
    update.submit(List.of(), signed(DRAFTER));
    return update;
  }

  static PlanUpdate givenBack() {
    PlanUpdate update = submitted();
    update.giveBack(Act.RETURNED_INCOMPLETE, A_REASON, signed(STANDING_OFFICE));
    return update;
  }

  static PlanUpdate inReview() {
    PlanUpdate update = submitted();
    open(update);
    return update;
  }

  static void open(PlanUpdate update) {
    update.openConsultation(
        List.of(SECURITY, FINANCE), IN_TWO_WEEKS, List.of(), signed(STANDING_OFFICE));
  }

  static PlanUpdate consolidating() {
    PlanUpdate update = inReview();
    update.recordOpinion(SECURITY, AGREED, signed(SECURITY_FOCAL));
    update.recordOpinion(FINANCE, AGREED, signed(FINANCE_FOCAL));
    return update;
  }

  static PlanUpdate withADisagreement() {
    PlanUpdate update = inReview();
    update.recordOpinion(SECURITY, DISAGREED, signed(SECURITY_FOCAL));
    update.recordOpinion(FINANCE, AGREED, signed(FINANCE_FOCAL));
    return update;
  }

  /** Finance let the deadline pass. */
  static PlanUpdate withASilence() {
    PlanUpdate update = inReview();
    update.recordOpinion(SECURITY, AGREED, signed(SECURITY_FOCAL));
    update.countSilence(FINANCE, new DeemedAgreed(), Signature.of(Actor.SYSTEM, DEADLINE));
    return update;
  }

  static PlanUpdate inLegalReview() {
    PlanUpdate update = consolidating();
    update.sendToLegalReview(FINANCE, List.of(), signed(STANDING_OFFICE));
    return update;
  }

  static PlanUpdate awaitingApproval() {
    PlanUpdate update = consolidating();
    update.submitForApproval(List.of(), signed(STANDING_OFFICE));
    return update;
  }

  static PlanUpdate approved() {
    PlanUpdate update = awaitingApproval();
    update.decide(Act.APPROVED, List.of(), signed(APPROVER));
    return update;
  }

  static PlanUpdate published() {
    PlanUpdate update = approved();
    update.publish(new EditionNumber(2), signed(PUBLISHER));
    return update;
  }

  static PlanUpdate refused() {
    PlanUpdate update = awaitingApproval();
    update.decide(Act.REFUSED, List.of(), signed(APPROVER).because(A_REASON));
    return update;
  }

  static PlanUpdate withdrawn() {
    PlanUpdate update = submitted();
    update.withdraw(A_REASON, signed(DRAFTER));
    return update;
  }

  static Signature signed(Actor by) {
    return Signature.of(by, NOW);
  }

  static Signature late(Actor by) {
    return Signature.of(by, AFTER_THE_DEADLINE);
  }
}
