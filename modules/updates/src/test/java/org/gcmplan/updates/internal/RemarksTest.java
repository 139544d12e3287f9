package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.EXPLAINED;
import static org.gcmplan.updates.internal.AnUpdate.NOTED;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.Remark.State;
import org.gcmplan.updates.Reply;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WordingApplied;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.updates.WrittenRemark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private static final Clause DEADLINE =
      new Clause(Optional.of(DATABASE), Optional.of(TaskField.DEADLINE));
  private static final Disagreed OBJECTION =
      new Disagreed(LocalizedText.EMPTY, LocalizedText.EMPTY);
  private static final FieldValue HALF_A_YEAR_LATER = FieldValue.of("2028-06-30");

  private final Workplace at = new Workplace(Database.named("remarks"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class AreMade {
    @Test
    void withTheOpinionTheyBelongToAndNumberedThroughTheUpdate() {
      Journey journey = objected();

      assertThat(remarks(journey))
          .extracting(Remark::number, Remark::body, Remark::state, Remark::clause)
          .containsExactly(
              tuple(1, SECURITY, State.OPEN, DEADLINE),
              tuple(2, SECURITY, State.OPEN, Clause.WHOLE));
      assertThat(remarks(journey).get(0).wording()).contains(HALF_A_YEAR_LATER);
    }

    @Test
    void notByWhoAgreesWithoutComment() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
      Agreed agreed = new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY);

      assertThatThrownBy(() -> give(journey, new WrittenOpinion(agreed, List.of(remark("Muộn")))))
          .satisfies(violating("updates.agreedWithRemarks"));
    }

    @Test
    void withoutAGapOfWhichTheFieldIsNotNamed() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
      Clause stranger = new Clause(Optional.of(DATABASE), Optional.of(TaskField.TITLE));
      WrittenRemark empty = new WrittenRemark(DEADLINE, LocalizedText.EMPTY, Optional.empty());
      WrittenRemark lost = new WrittenRemark(stranger, both("Sai chỗ"), Optional.empty());
      WrittenRemark vague =
          new WrittenRemark(Clause.WHOLE, both("Sửa"), Optional.of(FieldValue.of("gì đó")));

      assertThatThrownBy(
              () -> give(journey, new WrittenOpinion(OBJECTION, List.of(empty, lost, vague))))
          .satisfies(
              violating("updates.remarkEmpty", "updates.clauseGone", "updates.nothingToReword"));
      assertThat(remarks(journey)).isEmpty();
    }
  }

  @Nested
  class AreTalkedAbout {
    @Test
    void byTheirBodyTheDrafterAndTheStandingOffice() {
      Journey journey = objected();

      at.run(() -> at.remarks.reply(STANDING_OFFICE, journey.id(), 1, "Vì sao?"));
      at.run(() -> at.remarks.reply(SECURITY_FOCAL, journey.id(), 1, "Chờ nền tảng"));
      at.run(() -> at.remarks.reply(DRAFTER, journey.id(), 1, "Nhất trí"));

      assertThat(remarks(journey).get(0).replies())
          .extracting(Reply::text)
          .containsExactly("Vì sao?", "Chờ nền tảng", "Nhất trí");
    }

    @Test
    void byNobodyElse() {
      Journey journey = objected();

      assertThatThrownBy(() -> at.run(() -> at.remarks.reply(FINANCE_FOCAL, journey.id(), 1, "?")))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> at.run(() -> at.remarks.reply(APPROVER, journey.id(), 1, "?")))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () -> at.run(() -> at.remarks.reply(STANDING_OFFICE, journey.id(), 9, "?")))
          .isInstanceOf(NotFound.class);
    }

    @Test
    void withoutMovingTheUpdate() {
      Journey journey = objected();
      long version = journey.version();

      at.run(() -> at.remarks.reply(SECURITY_FOCAL, journey.id(), 1, "Thêm một ý"));

      assertThat(journey.version()).isEqualTo(version);
    }

    @Test
    void untilTheirAuthorNeedsNothingMoreOrTheOfficeHasAnswered() {
      Journey journey = objected();

      at.run(() -> at.remarks.resolve(SECURITY_FOCAL, journey.id(), 1));
      assertThatThrownBy(() -> at.run(() -> at.remarks.resolve(STANDING_OFFICE, journey.id(), 2)))
          .satisfies(violating("updates.answerBeforeResolving"));
      at.run(() -> at.consolidating.answerRemark(STANDING_OFFICE, journey.id(), 2, EXPLAINED));

      assertThat(remarks(journey)).extracting(Remark::state).containsOnly(State.RESOLVED);
    }

    @Test
    void anewWhenReopened() {
      Journey journey = objected();
      at.run(() -> at.consolidating.answerRemark(STANDING_OFFICE, journey.id(), 1, EXPLAINED));

      at.run(() -> at.remarks.reopen(SECURITY_FOCAL, journey.id(), 1));

      assertThat(remarks(journey).get(0).isOpen()).isTrue();
      assertThat(remarks(journey).get(0).answer()).contains(EXPLAINED);
    }
  }

  @Nested
  class AreAnswered {
    @Test
    void oneByOneBeforeTheUpdateIsSubmitted() {
      Journey journey = objected();
      assertThatThrownBy(journey::submitForApproval)
          .satisfies(violating("updates.remarkUnanswered", "updates.remarkUnanswered"));

      at.run(() -> at.consolidating.answerRemark(STANDING_OFFICE, journey.id(), 1, EXPLAINED));
      at.run(() -> at.consolidating.answerRemark(STANDING_OFFICE, journey.id(), 2, EXPLAINED));

      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void notMerelyNotedNorOverruledOneByOne() {
      Journey journey = objected();
      Answer overruled = new Answer(Answer.Kind.OVERRULED, both("Giữ"));

      assertThatThrownBy(() -> answer(journey, NOTED))
          .satisfies(violating("updates.notedIsNoAnswer"));
      assertThatThrownBy(() -> answer(journey, overruled))
          .satisfies(violating("updates.overruleTheOpinion"));
    }

    @Test
    void allAtOnceWhenTheDisagreementIsOverruled() {
      Journey journey = objected();

      at.run(() -> at.consolidating.overrule(STANDING_OFFICE, journey.id(), SECURITY, "Cần kịp"));

      assertThat(remarks(journey)).noneMatch(Remark::isOpen);
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
      assertThat(journey.view().history())
          .anySatisfy(
              entry -> {
                assertThat(entry.act()).isEqualTo("OPINION_OVERRULED");
                assertThat(entry.note()).isEqualTo("Cần kịp");
              });
    }

    private void answer(Journey journey, Answer answer) {
      at.run(() -> at.consolidating.answerRemark(STANDING_OFFICE, journey.id(), 1, answer));
    }
  }

  @Nested
  class TakenOver {
    @Test
    void becomeTheTextOfTheirChange() {
      Journey journey = objected();

      apply(journey, journey.version());

      assertThat(journey.view().changes().get(0).after()).isEqualTo(HALF_A_YEAR_LATER);
      Remark applied = remarks(journey).get(0);
      assertThat(applied.state()).isEqualTo(State.APPLIED);
      assertThat(applied.answer().orElseThrow().kind()).isEqualTo(Answer.Kind.ACCEPTED);
      assertThat(applied.earlierText()).isFalse();
      assertThat(at.events).anyMatch(WordingApplied.class::isInstance);
    }

    @Test
    void makeWhoeverDidSoAnAuthor() {
      Journey journey = objected();
      apply(journey, journey.version());

      PlanUpdate update = at.call(() -> at.entities.find(PlanUpdate.class, journey.id().value()));
      assertThat(at.call(() -> update.course().hasAuthor(STANDING_OFFICE))).isTrue();
    }

    @Test
    void onlyOnTheTextThatWasSeen() {
      Journey journey = objected();
      long seen = journey.version();
      apply(journey, seen);

      assertThatThrownBy(() -> apply(journey, seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void notWhileBodiesAreStillAsked() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
      give(journey, objection());

      assertThatThrownBy(() -> apply(journey, journey.version()))
          .satisfies(violating("updates.notWhile.IN_REVIEW"));
    }

    @Test
    void notWhenTheTextWouldNotBeSound() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
      WrittenRemark tooEarly =
          new WrittenRemark(DEADLINE, both("Sớm hơn"), Optional.of(FieldValue.of("2026-11-30")));
      give(journey, new WrittenOpinion(OBJECTION, List.of(tooEarly)));
      journey.finance(AGREED);

      assertThatThrownBy(() -> apply(journey, journey.version()))
          .satisfies(violating("updates.deadlineNotLater"));
      assertThat(journey.view().changes().get(0).after()).isEqualTo(FieldValue.of("2027-12-31"));
    }

    @Test
    void byTheDrafterOnceTheUpdateWasGivenBack() {
      Journey journey = objected();
      at.run(() -> at.consolidating.returnToDrafter(STANDING_OFFICE, journey.id(), "Sửa lại"));

      assertThatThrownBy(() -> apply(journey, journey.version())).isInstanceOf(NotAllowed.class);
      at.run(() -> at.remarks.apply(DRAFTER, journey.id(), journey.version(), 1));

      assertThat(journey.view().changes().get(0).after()).isEqualTo(HALF_A_YEAR_LATER);
    }
  }

  private Journey objected() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    give(journey, objection());
    return journey.finance(AGREED);
  }

  private static WrittenOpinion objection() {
    WrittenRemark later =
        new WrittenRemark(DEADLINE, both("Quá sớm"), Optional.of(HALF_A_YEAR_LATER));
    WrittenRemark general = new WrittenRemark(Clause.WHOLE, both("Thiếu"), Optional.empty());
    return new WrittenOpinion(OBJECTION, List.of(later, general));
  }

  private static WrittenRemark remark(String text) {
    return new WrittenRemark(DEADLINE, both(text), Optional.empty());
  }

  private void give(Journey journey, WrittenOpinion opinion) {
    at.run(() -> at.speaking.give(SECURITY_FOCAL, journey.id(), SECURITY, opinion));
  }

  private void apply(Journey journey, long version) {
    at.run(() -> at.remarks.apply(STANDING_OFFICE, journey.id(), version, 1));
  }

  private List<Remark> remarks(Journey journey) {
    return at.call(() -> at.remarks.on(STANDING_OFFICE, journey.id()));
  }
}
