package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.AnUpdate.AFTER_THE_DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.TODAY;
import static org.gcmplan.updates.internal.Violations.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.ConsultationOrder;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.OutsideDecision;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.Touched;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermsOfReviewTest {
  private static final LocalDate IN_TWO_WEEKS = LocalDate.of(2026, 3, 18);

  private final Workplace at = new Workplace(Database.named("terms"));
  private final ReviewRulesInMemory rules = at.reviewRules;

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class AreDecidedAtSubmission {
    @Test
    void andKeptWhateverTheRulesSayLater() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);
      rules.quorumPercent = 100;
      rules.approver = ApproverRank.MINISTER;

      var terms = at.call(() -> at.termReads.of(DRAFTER, journey.id()));

      assertThat(terms.consultation().quorumPercent()).isZero();
      assertThat(terms.approver()).isEqualTo(ApproverRank.DEPUTY_MINISTER);
    }

    @Test
    void anewWhenItIsHandedInAgain() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);
      at.run(() -> at.consulting.returnIncomplete(STANDING_OFFICE, journey.id(), "Thiếu"));
      rules.approver = ApproverRank.MINISTER;
      journey.submit();

      assertThat(at.call(() -> at.termReads.onTheRoute(journey.id())).approver())
          .isEqualTo(ApproverRank.MINISTER);
    }

    @Test
    void onWhatTheUpdateTouches() {
      Journey journey = Journey.startsWith(at, Proposals.extension());

      ReviewFacts facts = at.call(() -> at.termReads.facts(journey.id()));

      assertThat(facts.kind()).isEqualTo(UpdateKind.EXTEND_DEADLINE);
      assertThat(facts.touched()).isEqualTo(Touched.AGENCIES);
      assertThat(facts.tasks()).isOne();
      assertThat(facts.submittedOn()).isEqualTo(TODAY);
      assertThat(facts.leads()).doesNotContainAnyElementsOf(facts.cooperating());
    }

    @Test
    void andReadOnlyByWhoSeesTheUpdate() {
      Journey journey = Journey.to(UpdateStatus.DRAFT, at);

      assertThatThrownBy(() -> at.call(() -> at.termReads.of(FINANCE_FOCAL, journey.id())))
          .isInstanceOf(NotFound.class);
    }
  }

  @Nested
  class NameWhoMustBeAsked {
    @Test
    void soThatNobodyIsLeftOutWithoutAReason() {
      rules.everybodyMustBeAsked = true;
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      assertThatThrownBy(() -> ask(journey, ""))
          .satisfies(violating("updates.bodyLeftOut", "updates.bodyLeftOut"));
      ask(journey, "Đã có ý kiến khi soạn thảo");

      assertThat(journey.status()).isEqualTo(UpdateStatus.IN_REVIEW);
      assertThat(last(journey).note()).isEqualTo("Đã có ý kiến khi soạn thảo");
    }

    @Test
    void andOthersMayBeAskedToo() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      at.run(() -> at.consulting.open(STANDING_OFFICE, journey.id(), List.of(HOME), IN_TWO_WEEKS));

      assertThat(journey.status()).isEqualTo(UpdateStatus.IN_REVIEW);
    }

    private void ask(Journey journey, String why) {
      var order = new ConsultationOrder(List.of(SECURITY), IN_TWO_WEEKS, why);
      at.run(() -> at.consulting.open(STANDING_OFFICE, journey.id(), order));
    }
  }

  @Nested
  class WhereSilenceIsNoConsent {
    @Test
    void itIsCountedForNothingAndTheQuorumDecides() {
      Journey journey = silent(60);

      assertThat(journey.view().currentOpinions())
          .flatExtracting(row -> row.opinion().stream().toList())
          .extracting(opinion -> opinion.position())
          .containsExactly(Position.AGREED, Position.NO_ANSWER);
      assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
      assertThatThrownBy(journey::submitForApproval).satisfies(violating("updates.belowQuorum"));
    }

    @Test
    void halfMayBeEnough() {
      assertThat(silent(50).submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void theSilentAreAskedAgainInTheSameRound() {
      Journey journey = silent(60);

      at.run(
          () -> at.consulting.askSilent(STANDING_OFFICE, journey.id(), LocalDate.of(2026, 4, 1)));
      assertThat(journey.status()).isEqualTo(UpdateStatus.IN_REVIEW);
      assertThat(at.route.moves).endsWith("consultation opened for 1");
      journey.finance(AGREED);

      assertThat(journey.view().round()).isOne();
      assertThat(journey.view().currentOpinions()).allMatch(row -> !row.late());
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void aLateAnswerCounts() {
      Journey journey = silent(60).finance(AGREED);

      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void nobodyIsAskedAgainWhoHasAnswered() {
      Journey journey = Journey.to(UpdateStatus.CONSOLIDATING, at);

      assertThatThrownBy(
              () ->
                  at.run(
                      () -> at.consulting.askSilent(STANDING_OFFICE, journey.id(), IN_TWO_WEEKS)))
          .satisfies(violating("updates.everybodyAnswered"));
    }

    private Journey silent(int quorum) {
      rules.silenceIsConsent = false;
      rules.quorumPercent = quorum;
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at).security(AGREED);
      at.time.moveTo(AFTER_THE_DEADLINE);
      return journey.then(() -> at.consulting.deemAgreed(journey.id(), FINANCE));
    }
  }

  @Nested
  class MayAskForALegalReview {
    private final Actor lawyer = person(Role.LEGAL_REVIEWER, FOREIGN);

    @Test
    void afterWhichTheOfficialDecides() {
      Journey journey = Journey.to(UpdateStatus.LEGAL_REVIEW, at);

      clear(journey, "Đúng thẩm quyền");

      assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
      assertThat(last(journey).act()).isEqualTo("LEGALLY_CLEARED");
      assertThat(last(journey).note()).isEqualTo("Đúng thẩm quyền");
      assertThat(at.route.moves).endsWith("sent to legal review", "cleared legally");
      assertThat(journey.approve().status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    }

    @Test
    void whichMayGiveItBackAndThenSeesItAgain() {
      Journey journey = Journey.to(UpdateStatus.LEGAL_REVIEW, at);

      at.run(
          () -> at.legalReviewing.giveBack(lawyer, journey.id(), journey.version(), "Sai căn cứ"));

      assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.LEGAL_REVIEW);
    }

    @Test
    void onceForOneText() {
      Journey journey = Journey.to(UpdateStatus.LEGAL_REVIEW, at);
      clear(journey, "");
      at.run(
          () ->
              at.deciding.returnForRevision(APPROVER, journey.id(), journey.version(), "Chưa rõ"));

      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void byNobodyElse() {
      Journey journey = Journey.to(UpdateStatus.LEGAL_REVIEW, at);

      assertThatThrownBy(
              () ->
                  at.run(
                      () -> at.legalReviewing.clear(APPROVER, journey.id(), journey.version(), "")))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void byAnotherMinistryWhichThenSeesTheUpdate() {
      rules.legalReviewer = Optional.of(HOME);
      Actor other = person(Role.LEGAL_REVIEWER, HOME);
      Journey journey = Journey.to(UpdateStatus.CONSOLIDATING, at);
      assertThatThrownBy(() -> at.call(() -> at.catalogue.view(other, journey.id())))
          .isInstanceOf(NotFound.class);
      journey.submitForApproval();

      at.run(() -> at.legalReviewing.clear(other, journey.id(), journey.version(), ""));

      assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    private void clear(Journey journey, String note) {
      at.run(() -> at.legalReviewing.clear(lawyer, journey.id(), journey.version(), note));
    }
  }

  @Nested
  class NameTheRankThatDecides {
    @Test
    void aDeputyMayDecideWhatTheHeadOfOfficeMay() {
      rules.approver = ApproverRank.OFFICE_HEAD;

      assertThat(Journey.to(UpdateStatus.AWAITING_PUBLICATION, at).status())
          .isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    }

    @Test
    void butNotWhatTheMinisterMust() {
      rules.approver = ApproverRank.MINISTER;
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
      Actor minister = person(Role.MINISTER, FOREIGN);

      assertThatThrownBy(journey::approve).isInstanceOf(NotAllowed.class);
      at.run(() -> at.deciding.approve(minister, journey.id(), journey.version()));

      assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    }
  }

  @Nested
  class MayLeaveTheDecisionToThePrimeMinister {
    @Test
    void whichIsThenRecordedWithNumberAndDay() {
      Journey journey = outside();

      record(journey, new OutsideDecision(Decision.APPROVED, "15/QĐ-TTg", TODAY, ""));

      assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
      assertThat(last(journey).act()).isEqualTo("OUTSIDE_APPROVAL_RECORDED");
      assertThat(last(journey).note()).isEqualTo("15/QĐ-TTg, 02/03/2026");
      assertThat(at.route.moves).endsWith("decided APPROVED");
    }

    @Test
    void andTakenByNobodyHere() {
      Journey journey = outside();

      assertThatThrownBy(journey::approve).satisfies(violating("updates.decidedOutside"));
    }

    @Test
    void withoutANumberOrOnADayAheadNothingIsRecorded() {
      Journey journey = outside();
      var unfounded = new OutsideDecision(Decision.REFUSED, " ", TODAY.plusDays(1), "");

      assertThatThrownBy(() -> record(journey, unfounded))
          .satisfies(
              violating(
                  "updates.outsideNumberMissing",
                  "updates.outsideDayAhead",
                  "updates.noteMissing"));
    }

    @Test
    void elseNothingIsRecordedEither() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
      var decision = new OutsideDecision(Decision.APPROVED, "15/QĐ-TTg", TODAY, "");

      assertThatThrownBy(() -> record(journey, decision))
          .satisfies(violating("updates.decidedHere"));
    }

    private Journey outside() {
      rules.approver = ApproverRank.PRIME_MINISTER;
      return Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    }

    private void record(Journey journey, OutsideDecision decision) {
      at.run(
          () ->
              at.deciding.recordOutside(
                  STANDING_OFFICE, journey.id(), journey.version(), decision));
    }
  }

  private static HistoryEntry last(Journey journey) {
    List<HistoryEntry> history = journey.view().history();
    return history.get(history.size() - 1);
  }

  private static Actor person(Role role, BodyId body) {
    return new Actor(new UUID(9, role.ordinal()), role.name(), body, Set.of(new Grant(role, body)));
  }
}
