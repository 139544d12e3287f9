package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.DISAGREED;
import static org.gcmplan.updates.internal.AnUpdate.EXPLAINED;
import static org.gcmplan.updates.internal.AnUpdate.NOTED;
import static org.gcmplan.updates.internal.AnUpdate.late;
import static org.gcmplan.updates.internal.AnUpdate.signed;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.HOME_FOCAL;
import static org.gcmplan.updates.internal.Known.NOW;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpinionsTest {

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

      assertThatThrownBy(() -> AnUpdate.inReview().countSilence(FINANCE, new DeemedAgreed(), early))
          .satisfies(violating("updates.deadlineNotPassed"));
    }

    @Test
    void leavesARealOpinionAlone() {
      PlanUpdate update = AnUpdate.inReview();
      update.recordOpinion(FINANCE, DISAGREED, signed(FINANCE_FOCAL));

      assertThat(update.countSilence(FINANCE, new DeemedAgreed(), late(Actor.SYSTEM))).isFalse();
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

  private static List<String> acts(PlanUpdate update) {
    return update.course().history().stream().map(HistoryEntry::act).toList();
  }

  private static List<OpinionRow> rowsOf(BodyId body, PlanUpdate update) {
    return update.opinions().rows().stream().filter(row -> row.body().equals(body)).toList();
  }
}
