package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.A_REASON;
import static org.gcmplan.updates.internal.AnUpdate.EXPLAINED;
import static org.gcmplan.updates.internal.AnUpdate.signed;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.NOW;
import static org.gcmplan.updates.internal.Known.SECOND_DRAFTER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.OpinionRow;
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
      assertThat(update.opinions().rows())
          .filteredOn(row -> row.body().equals(SECURITY))
          .singleElement()
          .satisfies(row -> assertThat(row.answer()).contains(EXPLAINED));
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
}
