package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private final Workplace at = new Workplace(Database.named("journey"));

  @Test
  void anUpdateTravelsFromDraftToPublication() {
    UpdateId id = at.call(() -> at.drafting.draft(DRAFTER, FOREIGN, Proposals.extension()));
    at.run(() -> at.drafting.submit(DRAFTER, id, version(id)));
    at.run(
        () ->
            at.consulting.open(
                STANDING_OFFICE, id, List.of(SECURITY, FINANCE), LocalDate.of(2026, 3, 18)));
    at.run(
        () ->
            at.consulting.recordOpinion(
                SECURITY_FOCAL, id, SECURITY, new Disagreed(both("2.01"), both("Quá muộn"))));
    at.run(
        () ->
            at.consulting.recordOpinion(
                FINANCE_FOCAL, id, FINANCE, new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY)));
    Answer answer = new Answer(Answer.Kind.EXPLAINED, both("Đã cân nhắc"));
    at.run(() -> at.consolidating.answer(STANDING_OFFICE, id, SECURITY, answer));
    at.run(() -> at.consolidating.submitForApproval(STANDING_OFFICE, id));
    at.run(() -> at.deciding.approve(APPROVER, id, version(id)));
    at.run(() -> at.handingOver.take(PUBLISHER, id, version(id)));
    at.run(() -> at.handingOver.published(PUBLISHER, id, new EditionNumber(2)));

    UpdateView view = at.call(() -> at.catalogue.view(DRAFTER, id));
    assertThat(view.row().status()).isEqualTo(UpdateStatus.PUBLISHED);
    assertThat(view.row().reference()).isEqualTo("CN-01");
    assertThat(view.opinions()).hasSize(2);
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
    assertThat(at.route.moves)
        .containsExactly(
            "submitted",
            "consultation opened for 2",
            "opinion recorded",
            "opinion recorded",
            "submitted for approval",
            "decided APPROVED",
            "published");
    assertThat(at.events).hasSize(9);
  }

  private long version(UpdateId id) {
    return at.catalogue.view(STANDING_OFFICE, id).version();
  }
}
