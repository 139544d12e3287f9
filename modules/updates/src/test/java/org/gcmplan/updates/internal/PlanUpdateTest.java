package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.A_REASON;
import static org.gcmplan.updates.internal.AnUpdate.DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.DISAGREED;
import static org.gcmplan.updates.internal.AnUpdate.EXPLAINED;
import static org.gcmplan.updates.internal.AnUpdate.NOTED;
import static org.gcmplan.updates.internal.AnUpdate.late;
import static org.gcmplan.updates.internal.AnUpdate.signed;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.HOME_FOCAL;
import static org.gcmplan.updates.internal.Known.NOW;
import static org.gcmplan.updates.internal.Known.SECOND_DRAFTER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanUpdateTest {
  private static final EditionContent PLAN = new PlanInMemory().content();

  @Nested
  class WhileDrafted {

    @Test
    void readsWhatStoodBeforeFromTheEdition() {
      assertThat(AnUpdate.draft().content().changes())
          .singleElement()
          .extracting(Change::before)
          .isEqualTo(new FieldValue("2026-12-31", "2026-12-31"));
    }

    @Test
    void isWrittenAnewAsAWhole() {
      PlanUpdate update = AnUpdate.draft();

      update.revise(
          Proposals.of(
              UpdateKind.AMEND,
              Proposals.amend(PlanInMemory.DATABASE, TaskField.TARGET, "11"),
              Proposals.abolish(PlanInMemory.COASTS)),
          PLAN,
          signed(DRAFTER));

      assertThat(update.content().changes()).extracting(Change::number).containsExactly(1, 2);
      assertThat(update.content().kind()).isEqualTo(UpdateKind.AMEND);
    }

    @Test
    void keepsOneLineForOneSitting() {
      PlanUpdate update = AnUpdate.draft();

      update.revise(Proposals.extension(), PLAN, signed(DRAFTER));
      update.revise(Proposals.extension(), PLAN, Signature.of(DRAFTER, NOW.plusSeconds(60)));
      update.revise(Proposals.extension(), PLAN, Signature.of(SECOND_DRAFTER, NOW.plusSeconds(70)));

      assertThat(acts(update)).containsExactly("DRAFTED", "REVISED", "REVISED");
      assertThat(update.course().history().get(1).at()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void staysWithGapsButCannotBeHandedInWithThem() {
      PlanUpdate update = AnUpdate.draft();
      List<Problem> gaps = List.of(new Problem("title", "updates.titleMissing"));

      assertThatThrownBy(() -> update.submit(gaps, signed(DRAFTER)))
          .satisfies(violating("updates.titleMissing"));
      assertThat(update.course().status()).isEqualTo(UpdateStatus.DRAFT);
    }
  }

  @Nested
  class InReview {

    @Test
    void goesOnOnceTheLastBodyHasAnswered() {
      PlanUpdate update = AnUpdate.inReview();

      update.recordOpinion(SECURITY, AGREED, signed(SECURITY_FOCAL));
      assertThat(update.course().status()).isEqualTo(UpdateStatus.IN_REVIEW);

      update.recordOpinion(FINANCE, AGREED, signed(FINANCE_FOCAL));
      assertThat(update.course().status()).isEqualTo(UpdateStatus.CONSOLIDATING);
    }

    @Test
    void takesOneOpinionOfEachBody() {
      PlanUpdate update = AnUpdate.inReview();
      update.recordOpinion(SECURITY, AGREED, signed(SECURITY_FOCAL));

      assertThatThrownBy(() -> update.recordOpinion(SECURITY, DISAGREED, signed(SECURITY_FOCAL)))
          .satisfies(violating("updates.opinionGivenAlready"));
    }

    @Test
    void takesNoOpinionOfABodyThatWasNotAsked() {
      assertThatThrownBy(() -> AnUpdate.inReview().recordOpinion(HOME, AGREED, signed(HOME_FOCAL)))
          .satisfies(violating("updates.bodyNotAsked"));
    }

    @Test
    void marksAnOpinionThatComesAfterTheDeadline() {
      PlanUpdate update = AnUpdate.inReview();

      update.recordOpinion(SECURITY, AGREED, Signature.of(SECURITY_FOCAL, DEADLINE));
      update.recordOpinion(FINANCE, AGREED, late(FINANCE_FOCAL));

      assertThat(rowsOf(SECURITY, update)).extracting(OpinionRow::late).containsExactly(false);
      assertThat(rowsOf(FINANCE, update)).extracting(OpinionRow::late).containsExactly(true);
      assertThat(acts(update)).endsWith("OPINION_RECORDED", "LATE_OPINION_RECORDED");
    }

    @Test
    void remindsOnlyWhoHasNotAnswered() {
      PlanUpdate update = AnUpdate.inReview();
      update.recordOpinion(SECURITY, AGREED, signed(SECURITY_FOCAL));

      assertThat(update.remind(SECURITY, signed(Actor.SYSTEM))).isFalse();
      assertThat(update.remind(FINANCE, signed(Actor.SYSTEM))).isTrue();
      assertThat(rowsOf(FINANCE, update).get(0).remindedAt()).contains(NOW);
      assertThat(rowsOf(FINANCE, update).get(0).opinion()).isEmpty();
    }

    @Test
    void namesTheBodyAndNotAPersonWhenTheSystemActs() {
      PlanUpdate update = AnUpdate.inReview();

      update.remind(FINANCE, signed(Actor.SYSTEM));

      HistoryEntry reminder = update.course().history().get(3);
      assertThat(reminder.name()).isEmpty();
      assertThat(reminder.body()).isEqualTo(FINANCE);
    }
  }

  @Nested
  class AtTheDeadline {

    @Test
    void countsSilenceAsAgreementAndGoesOn() {
      PlanUpdate update = AnUpdate.withASilence();

      assertThat(rowsOf(FINANCE, update).get(0).opinion()).contains(new DeemedAgreed());
      assertThat(update.course().status()).isEqualTo(UpdateStatus.CONSOLIDATING);
    }

    @Test
    void tellsSilenceFromAgreementForEver() {
      PlanUpdate update = AnUpdate.withASilence();

      assertThat(update.opinions().rows())
          .extracting(row -> row.opinion().map(Opinion::position).orElseThrow())
          .containsExactly(Position.AGREED, Position.DEEMED_AGREED);
      assertThat(rowsOf(FINANCE, update).get(0).givenBy()).isEmpty();
      assertThat(rowsOf(FINANCE, update).get(0).late()).isFalse();
    }

    @Test
    void neverCountsItBefore() {
      Signature early = Signature.of(Actor.SYSTEM, DEADLINE.minusSeconds(1));

      assertThatThrownBy(() -> AnUpdate.inReview().deemAgreed(FINANCE, early))
          .satisfies(violating("updates.deadlineNotPassed"));
    }

    @Test
    void leavesARealOpinionAlone() {
      PlanUpdate update = AnUpdate.inReview();
      update.recordOpinion(FINANCE, DISAGREED, signed(FINANCE_FOCAL));

      assertThat(update.deemAgreed(FINANCE, late(Actor.SYSTEM))).isFalse();
      assertThat(rowsOf(FINANCE, update).get(0).opinion()).contains(DISAGREED);
    }
  }

  @Nested
  class AfterTheDeadline {

    @Test
    void keepsALateOpinionBesideTheSilence() {
      PlanUpdate update = AnUpdate.withASilence();

      update.recordOpinion(FINANCE, DISAGREED, late(FINANCE_FOCAL));

      assertThat(rowsOf(FINANCE, update))
          .extracting(row -> row.opinion().orElseThrow(), OpinionRow::late)
          .containsExactly(tuple(new DeemedAgreed(), false), tuple(DISAGREED, true));
    }

    @Test
    void takesOnlyOneLateOpinion() {
      PlanUpdate update = AnUpdate.withASilence();
      update.recordOpinion(FINANCE, AGREED, late(FINANCE_FOCAL));

      assertThatThrownBy(() -> update.recordOpinion(FINANCE, DISAGREED, late(FINANCE_FOCAL)))
          .satisfies(violating("updates.opinionGivenAlready"));
    }

    @Test
    void waitsForAnAnswerToALateDisagreement() {
      PlanUpdate update = AnUpdate.withASilence();
      update.answer(FINANCE, NOTED, signed(STANDING_OFFICE));

      update.recordOpinion(FINANCE, DISAGREED, late(FINANCE_FOCAL));
      assertThat(update.opinions().unanswered()).extracting(OpinionLine::body).contains(FINANCE);

      update.answer(FINANCE, EXPLAINED, signed(STANDING_OFFICE));
      assertThat(update.opinions().unanswered()).isEmpty();
    }

    @Test
    void countsEveryBodyOnce() {
      PlanUpdate update = AnUpdate.withASilence();
      update.recordOpinion(FINANCE, AGREED, late(FINANCE_FOCAL));

      assertThat(update.opinions().figures().asked()).isEqualTo(2);
      assertThat(update.opinions().figures().answered()).isEqualTo(2);
    }
  }

  @Nested
  class InConsolidation {

    @Test
    void waitsForAnAnswerToADisagreement() {
      PlanUpdate update = AnUpdate.withADisagreement();
      assertThat(update.opinions().unanswered()).extracting(OpinionLine::body).contains(SECURITY);

      update.answer(SECURITY, EXPLAINED, signed(STANDING_OFFICE));
      assertThat(update.opinions().unanswered()).isEmpty();
    }

    @Test
    void doesNotLetADisagreementBeMerelyNoted() {
      assertThatThrownBy(
              () -> AnUpdate.withADisagreement().answer(SECURITY, NOTED, signed(STANDING_OFFICE)))
          .satisfies(violating("updates.notedIsNoAnswer"));
    }

    @Test
    void letsAnAgreementBeNoted() {
      PlanUpdate update = AnUpdate.consolidating();

      update.answer(FINANCE, NOTED, signed(STANDING_OFFICE));

      assertThat(rowsOf(FINANCE, update).get(0).answer()).contains(NOTED);
    }

    @Test
    void wantsAnExplanationExplained() {
      Answer mute = new Answer(Answer.Kind.EXPLAINED, LocalizedText.EMPTY);

      assertThatThrownBy(
              () -> AnUpdate.withADisagreement().answer(SECURITY, mute, signed(STANDING_OFFICE)))
          .satisfies(violating("updates.explanationMissing"));
    }

    @Test
    void replacesAnAnswerThatIsGivenAgain() {
      PlanUpdate update = AnUpdate.withADisagreement();
      Answer second = new Answer(Answer.Kind.ACCEPTED, both("Tiếp thu"));

      update.answer(SECURITY, EXPLAINED, signed(STANDING_OFFICE));
      update.answer(SECURITY, second, signed(STANDING_OFFICE));

      assertThat(rowsOf(SECURITY, update)).hasSize(1);
      assertThat(rowsOf(SECURITY, update).get(0).answer()).contains(second);
    }

    @Test
    void doesNotSubmitWhatIsBlocked() {
      List<Problem> blockers = List.of(new Problem("", "updates.opinionUnanswered", "BCA"));

      assertThatThrownBy(
              () ->
                  AnUpdate.withADisagreement().submitForApproval(blockers, signed(STANDING_OFFICE)))
          .satisfies(violating("updates.opinionUnanswered"));
    }
  }

  @Nested
  class GivenBackToItsDrafter {

    @Test
    void opensANewRoundWhenItComesAgain() {
      PlanUpdate update = AnUpdate.withADisagreement();
      update.giveBack(Act.RETURNED_TO_DRAFTER, A_REASON, signed(STANDING_OFFICE));
      update.submit(List.of(), signed(DRAFTER));
      AnUpdate.open(update);

      assertThat(update.opinions().roundCount()).isEqualTo(2);
      assertThat(update.opinions().rows())
          .extracting(OpinionRow::round, row -> row.opinion().isPresent())
          .containsExactly(tuple(2, false), tuple(2, false), tuple(1, true), tuple(1, true));
    }

    @Test
    void tellsTheReason() {
      PlanUpdate update = AnUpdate.givenBack();

      assertThat(update.course().history().get(2).note()).isEqualTo("Chưa đủ hồ sơ");
      assertThat(update.course().history().get(2).name()).isEqualTo(STANDING_OFFICE.name());
    }
  }

  @Nested
  class AwaitingApproval {

    @Test
    void isNotDecidedByAnybodyWhoHadAHandInIt() {
      PlanUpdate update = AnUpdate.draft();
      update.revise(Proposals.extension(), PLAN, signed(SECOND_DRAFTER));
      update.submit(List.of(), signed(DRAFTER));
      AnUpdate.open(update);
      update.recordOpinion(SECURITY, AGREED, signed(SECURITY_FOCAL));
      update.recordOpinion(FINANCE, AGREED, signed(FINANCE_FOCAL));
      update.submitForApproval(List.of(), signed(STANDING_OFFICE));

      for (Actor author : List.of(DRAFTER, SECOND_DRAFTER, STANDING_OFFICE)) {
        for (Act decision : List.of(Act.APPROVED, Act.RETURNED_FOR_REVISION, Act.REFUSED)) {
          assertThatThrownBy(() -> update.decide(decision, List.of(), signed(author)))
              .isInstanceOf(NotAllowed.class)
              .satisfies(violating("updates.ownUpdate"));
        }
      }
    }

    @Test
    void keepsOpinionsAndAnswersWhenItIsReturned() {
      PlanUpdate update = AnUpdate.withADisagreement();
      update.answer(SECURITY, EXPLAINED, signed(STANDING_OFFICE));
      update.submitForApproval(List.of(), signed(STANDING_OFFICE));

      update.decide(Act.RETURNED_FOR_REVISION, List.of(), signed(APPROVER));

      assertThat(update.course().status()).isEqualTo(UpdateStatus.CONSOLIDATING);
      assertThat(rowsOf(SECURITY, update).get(0).answer()).contains(EXPLAINED);
    }

    @Test
    void isBoundToWhatWasSubmitted() {
      assertThat(AnUpdate.awaitingApproval().isAsBound()).isTrue();
      assertThat(AnUpdate.consolidating().isAsBound()).isFalse();
    }
  }

  private static List<String> acts(PlanUpdate update) {
    return update.course().history().stream().map(HistoryEntry::act).toList();
  }

  private static List<OpinionRow> rowsOf(BodyId body, PlanUpdate update) {
    return update.opinions().rows().stream().filter(row -> row.body().equals(body)).toList();
  }
}
