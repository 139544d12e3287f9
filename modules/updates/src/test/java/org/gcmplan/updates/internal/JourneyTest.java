package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.DISAGREED;
import static org.gcmplan.updates.internal.AnUpdate.EXPLAINED;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;

import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private final Workplace at = new Workplace(Database.named("journey"));
  private final Journey journey = Journey.startsWith(at, Proposals.extension());

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void anUpdateTravelsFromDraftToPublication() {
    journey.submit().open().security(DISAGREED).finance(AGREED);
    journey.then(() -> at.consolidating.answer(STANDING_OFFICE, journey.id(), SECURITY, EXPLAINED));
    UpdateView view = journey.submitForApproval().approve().publish().view();

    assertThat(view.row().status()).isEqualTo(UpdateStatus.PUBLISHED);
    assertThat(view.row().draftedBy()).isEqualTo(FOREIGN);
    assertThat(view.row().base()).isEqualTo(new EditionNumber(1));
    assertThat(view.row().deadline()).contains(Journey.IN_TWO_WEEKS);
    assertThat(view.deadlineAt()).contains(AnUpdate.DEADLINE);
    assertThat(view.reason()).isEqualTo(Proposals.REASON);
    assertThat(view.legalBasis()).containsExactly("402/QĐ-TTg");
    assertThat(view.changes()).hasSize(1);
    assertThat(view.opinions())
        .extracting(OpinionRow::body, row -> row.opinion().orElseThrow())
        .contains(tuple(SECURITY, DISAGREED));
    assertThat(view.history())
        .extracting(HistoryEntry::act)
        .containsExactly(
            "DRAFTED",
            "SUBMITTED",
            "CONSULTATION_OPENED",
            "OPINION_RECORDED",
            "OPINION_RECORDED",
            "OPINION_ANSWERED",
            "SUBMITTED_FOR_APPROVAL",
            "APPROVED",
            "PUBLISHED");
  }

  @Test
  void everyActMovesTheRoute() {
    journey.submit().open().agree().submitForApproval().approve().publish();

    assertThat(at.route.moves)
        .containsExactly(
            "submitted",
            "consultation opened for 2",
            "opinion recorded",
            "opinion recorded",
            "submitted for approval",
            "decided APPROVED",
            "published");
  }

  @Test
  void everyActIsAnnouncedBeforeTheRouteMoves() {
    journey.submit().open().agree().submitForApproval().approve().publish();

    assertThat(at.events)
        .extracting(DomainEvent::getClass)
        .extracting(Class::getSimpleName)
        .containsExactly(
            "UpdateDrafted",
            "UpdateSubmitted",
            "ReviewTermsDecided",
            "ConsultationOpened",
            "OpinionRecorded",
            "OpinionRecorded",
            "UpdateSubmittedForApproval",
            "UpdateApproved",
            "UpdatePublished");
    assertThat(at.route.announcedBefore).containsExactly(2, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void theVersionGrowsWithEveryActEvenAtTheSameMoment() {
    long drafted = journey.view().version();
    long asked = journey.submit().open().view().version();
    long answered = journey.agree().view().version();

    assertThat(asked).isEqualTo(drafted + 2);
    assertThat(answered).isEqualTo(asked + 2);
  }

  @Test
  void nothingStaysOfAnActThatFails() {
    at.route.refuseEverything();

    assertThat(catchThrowable(journey::submit)).isInstanceOf(IllegalStateException.class);
    assertThat(journey.status()).isEqualTo(UpdateStatus.DRAFT);
  }
}
