package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.SECOND_DRAFTER;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateDiscarded;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DraftingTest {
  private static final LocalizedText LONG = new LocalizedText("ờ".repeat(4000), "");
  private static final LocalizedText TOO_LONG = new LocalizedText("ờ".repeat(10_000), "");

  private final Workplace at = new Workplace(Database.named("drafting"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class ADraft {

    @Test
    void mayHaveGaps() {
      Journey journey = Journey.startsWith(at, empty());

      assertThat(journey.view().changes()).isEmpty();
      assertThatThrownBy(journey::submit)
          .satisfies(
              violating(
                  "updates.titleMissing",
                  "updates.reasonMissing",
                  "updates.legalBasisMissing",
                  "updates.noChange"));
    }

    @Test
    void keepsWhatIsWrittenInFullAndInOneForm() {
      Journey journey =
          Journey.startsWith(
              at,
              proposal(
                  new LocalizedText("Gia ha\u0323n <script>", "#{x}"), LONG, "=cmd|' /C calc"));

      UpdateView view = journey.view();
      assertThat(view.row().title()).isEqualTo(new LocalizedText("Gia hạn <script>", "#{x}"));
      assertThat(view.reason()).isEqualTo(LONG);
      assertThat(view.changes().get(0).after().vi()).isEqualTo("=cmd|' /C calc");
    }

    @Test
    void isRefusedRatherThanCut() {
      Proposal tooLong =
          new Proposal(
              UpdateKind.AMEND,
              TOO_LONG,
              TOO_LONG,
              List.of("x".repeat(301)),
              List.of(Proposals.amend(DATABASE, TaskField.PRODUCT, "x".repeat(4001))));

      assertThatThrownBy(() -> Journey.startsWith(at, tooLong))
          .satisfies(
              violating("updates.tooLong", "updates.tooLong", "updates.tooLong", "updates.tooLong"))
          .hasMessageContaining("field=title")
          .hasMessageContaining("field=reason")
          .hasMessageContaining("field=legalBasis")
          .hasMessageContaining("field=changes[1].after");
    }

    @Test
    void refusesACharacterThatNoDatabaseKeeps() {
      assertThatThrownBy(
              () ->
                  Journey.startsWith(
                      at, proposal(new LocalizedText("a\u0000b", ""), LONG, "x\ud800")))
          .satisfies(violating("updates.unreadableCharacter", "updates.unreadableCharacter"));
    }

    @Test
    void isNotWrittenOverByWhoSawAnOlderOne() {
      Journey journey = Journey.startsWith(at, Proposals.extension());
      long seen = at.call(journey::version);
      at.run(() -> at.drafting.revise(SECOND_DRAFTER, journey.id(), seen, empty()));

      assertThatThrownBy(
              () ->
                  at.run(
                      () -> at.drafting.revise(DRAFTER, journey.id(), seen, Proposals.extension())))
          .isInstanceOf(ChangedMeanwhile.class)
          .hasMessageContaining(SECOND_DRAFTER.name());
    }

    @Test
    void shrinksAndGrowsWithItsChanges() {
      Journey journey = Journey.startsWith(at, Proposals.extension());
      revise(
          journey,
          Proposals.of(
              UpdateKind.AMEND,
              Proposals.amend(DATABASE, TaskField.TARGET, "1"),
              Proposals.amend(DATABASE, TaskField.UNIT, "%"),
              Proposals.amend(DATABASE, TaskField.BASELINE, "0")));
      revise(
          journey,
          Proposals.of(UpdateKind.AMEND, Proposals.amend(DATABASE, TaskField.UNIT, "hồ sơ")));

      assertThat(journey.view().changes())
          .extracting(change -> change.after().vi())
          .containsExactly("hồ sơ");
    }

    @Test
    void isThrownAwayWithEverythingOnIt() {
      Journey journey = Journey.startsWith(at, Proposals.extension());

      at.run(() -> at.drafting.discard(DRAFTER, journey.id()));

      assertThatThrownBy(journey::view).isInstanceOf(NotFound.class);
      assertThat(at.events).last().isInstanceOf(UpdateDiscarded.class);
    }
  }

  @Nested
  class Withdrawn {

    @Test
    void endsTheRouteWithTheReason() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at).withdraw();

      assertThat(journey.status()).isEqualTo(UpdateStatus.WITHDRAWN);
      assertThat(journey.view().history().get(3).note()).isEqualTo("Xem xét lại");
      assertThat(at.route.moves).endsWith("withdrawn: Xem xét lại");
    }

    @Test
    void needsAReason() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      assertThatThrownBy(() -> at.run(() -> at.drafting.withdraw(DRAFTER, journey.id(), " \n")))
          .satisfies(violating("updates.noteMissing"));
    }

    @Test
    void isNotWhatHappensToADraftNobodySaw() {
      Journey journey = Journey.to(UpdateStatus.DRAFT, at);

      assertThatThrownBy(journey::withdraw).satisfies(violating("updates.discardInstead"));
    }

    @Test
    void isWhatHappensToADraftThatWasGivenBack() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);
      at.run(() -> at.consulting.returnIncomplete(Known.STANDING_OFFICE, journey.id(), "Thiếu"));

      assertThatThrownBy(() -> at.run(() -> at.drafting.discard(DRAFTER, journey.id())))
          .satisfies(violating("updates.withdrawInstead"));
      assertThat(journey.withdraw().status()).isEqualTo(UpdateStatus.WITHDRAWN);
    }
  }

  private void revise(Journey journey, Proposal proposal) {
    at.run(() -> at.drafting.revise(DRAFTER, journey.id(), journey.version(), proposal));
  }

  private static Proposal empty() {
    return new Proposal(
        UpdateKind.AMEND, LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(), List.of());
  }

  private static Proposal proposal(LocalizedText title, LocalizedText reason, String product) {
    return new Proposal(
        UpdateKind.AMEND,
        title,
        reason,
        List.of("402/QĐ-TTg"),
        List.of(Proposals.amend(DATABASE, TaskField.PRODUCT, product)));
  }
}
