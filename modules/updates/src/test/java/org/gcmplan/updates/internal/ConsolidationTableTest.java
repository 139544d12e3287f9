package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AFTER_THE_DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.MovedClause;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.StaleOpinion;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.updates.WrittenRemark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsolidationTableTest {
  private static final Clause TITLE =
      new Clause(Optional.of(DATABASE), Optional.of(TaskField.TITLE));
  private static final Clause PRODUCT =
      new Clause(Optional.of(DATABASE), Optional.of(TaskField.PRODUCT));
  private static final Proposal TWO_TEXTS =
      Proposals.of(
          UpdateKind.AMEND,
          Proposals.amend(DATABASE, TaskField.TITLE, "Cơ sở dữ liệu di cư dùng chung"),
          Proposals.amend(
              DATABASE,
              TaskField.PRODUCT,
              "Một cơ sở dữ liệu kết nối với mọi bộ, ngành và mọi địa phương có liên quan"));

  private final Workplace at = new Workplace(Database.named("consolidation-table"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void hasARowForEveryOpinionAndEveryRemark() {
    Journey journey = reviewed(onTitle("Cơ sở dữ liệu di cư quốc gia dùng chung"), AGREED);

    assertThat(rows(journey))
        .extracting(
            ConsolidationRow::number,
            ConsolidationRow::body,
            ConsolidationRow::position,
            ConsolidationRow::remark,
            row -> row.clause().vi(),
            ConsolidationRow::open)
        .containsExactly(
            tuple(
                1,
                SECURITY,
                Position.AGREED_WITH_COMMENTS,
                Optional.of(1),
                "Nhiệm vụ 2.01, title",
                true),
            tuple(2, FINANCE, Position.AGREED, Optional.empty(), "", false));
  }

  @Test
  void keepsASilenceBesideTheLateOpinion() {
    Journey journey = Journey.startsWith(at, TWO_TEXTS).submit().open();
    give(journey, onTitle("Cơ sở dữ liệu di cư quốc gia dùng chung"));
    at.time.moveTo(AFTER_THE_DEADLINE);
    at.run(() -> at.consulting.deemAgreed(journey.id(), FINANCE));
    journey.finance(AGREED);

    assertThat(rows(journey))
        .filteredOn(row -> row.body().equals(FINANCE))
        .extracting(ConsolidationRow::position, ConsolidationRow::late)
        .containsExactly(tuple(Position.DEEMED_AGREED, false), tuple(Position.AGREED, true));
  }

  @Nested
  class OnceTheTextHasMoved {
    @Test
    void saysByHowMuchSinceTheRoundBegan() {
      Journey journey = reviewed(onTitle("Cơ sở dữ liệu di cư quốc gia dùng chung"), AGREED);

      apply(journey);

      // Two words came in beside eight that stayed.
      assertThat(at.call(() -> at.table.moved(STANDING_OFFICE, journey.id())))
          .containsExactly(new MovedClause(TITLE, 20));
    }

    @Test
    void marksTheOpinionsOnTheWholeButNotThatOfWhoAskedForIt() {
      Journey journey = reviewed(onTitle("Cơ sở dữ liệu di cư quốc gia dùng chung"), AGREED);

      apply(journey);

      assertThat(stale(journey)).extracting(StaleOpinion::body).containsExactly(FINANCE);
      assertThat(rows(journey))
          .filteredOn(ConsolidationRow::earlierText)
          .extracting(ConsolidationRow::body)
          .containsExactly(FINANCE);
    }

    @Test
    void leavesARemarkOnAnotherClauseFresh() {
      Journey journey = Journey.startsWith(at, TWO_TEXTS).submit().open();
      give(journey, onTitle("Cơ sở dữ liệu di cư quốc gia dùng chung"));
      WrittenRemark onProduct = new WrittenRemark(PRODUCT, both("Quá rộng"), Optional.empty());
      WrittenOpinion other = new WrittenOpinion(comments(), List.of(onProduct));
      at.run(() -> at.speaking.give(FINANCE_FOCAL, journey.id(), FINANCE, other));

      apply(journey);

      assertThat(stale(journey)).isEmpty();
    }

    @Test
    void doesNotAskForRenewalAfterAWordOrTwo() {
      Journey journey = reviewed(onTitle("Cơ sở dữ liệu di cư được dùng chung"), AGREED);

      apply(journey);

      assertThat(stale(journey)).extracting(StaleOpinion::binding).containsExactly(false);
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void waitsForTheRenewalOfARealOpinionWhenItMovedFar() {
      Journey journey = reviewed(onTitle("Kho thông tin về người Việt Nam ở nước ngoài"), AGREED);
      apply(journey);

      assertThatThrownBy(journey::submitForApproval)
          .satisfies(violating("updates.opinionOutdated"));
      at.run(() -> at.speaking.confirm(FINANCE_FOCAL, journey.id(), FINANCE));

      assertThat(stale(journey)).isEmpty();
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void isNotWaitedForWhereTheRulesDoNotAskForIt() {
      at.reviewRules.renewsStaleOpinions = false;
      Journey journey = reviewed(onTitle("Kho thông tin về người Việt Nam ở nước ngoài"), AGREED);

      apply(journey);

      assertThat(stale(journey)).extracting(StaleOpinion::binding).containsExactly(false);
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void hasNothingToConfirmForWhoSpokeOnThePresentText() {
      Journey journey = reviewed(onTitle("Cơ sở dữ liệu di cư quốc gia dùng chung"), AGREED);

      assertThatThrownBy(
              () -> at.run(() -> at.speaking.confirm(FINANCE_FOCAL, journey.id(), FINANCE)))
          .satisfies(violating("updates.noOpinionToConfirm"));
    }

    @Test
    void letsASilenceCountUntilHalfTheTextIsAnother() {
      Journey journey = silent(onTitle("Kho thông tin về người Việt Nam ở nước ngoài"));
      apply(journey);
      assertThat(stale(journey)).extracting(StaleOpinion::binding).containsExactly(false);

      Journey far = silent(onProduct("Báo cáo tổng kết hằng năm gửi Thủ tướng Chính phủ"));
      apply(far);
      assertThatThrownBy(far::submitForApproval).satisfies(violating("updates.silenceOutdated"));
    }

    @Test
    void isPutToEverybodyAnewInANewRound() {
      Journey journey = silent(onProduct("Báo cáo tổng kết hằng năm gửi Thủ tướng Chính phủ"));
      apply(journey);

      assertThatThrownBy(() -> askSilent(journey, SECURITY))
          .satisfies(violating("updates.roundLeavesOut"));
      askSilent(journey, SECURITY, FINANCE);

      assertThat(journey.status()).isEqualTo(UpdateStatus.IN_REVIEW);
      journey.agree();
      assertThat(stale(journey)).isEmpty();
      assertThat(rows(journey)).hasSize(2).noneMatch(ConsolidationRow::open);
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    private void askSilent(Journey journey, BodyId... bodies) {
      LocalDate day = LocalDate.of(2026, 4, 8);
      at.run(() -> at.consulting.open(STANDING_OFFICE, journey.id(), List.of(bodies), day));
    }
  }

  private Journey reviewed(WrittenOpinion security, org.gcmplan.updates.Opinion finance) {
    Journey journey = Journey.startsWith(at, TWO_TEXTS).submit().open();
    give(journey, security);
    return journey.finance(finance);
  }

  private Journey silent(WrittenOpinion security) {
    at.time.moveTo(Known.NOW);
    Journey journey = Journey.startsWith(at, TWO_TEXTS).submit().open();
    give(journey, security);
    at.time.moveTo(AFTER_THE_DEADLINE);
    return journey.then(() -> at.consulting.deemAgreed(journey.id(), FINANCE));
  }

  private static WrittenOpinion onTitle(String wording) {
    return new WrittenOpinion(comments(), List.of(suggestion(TITLE, wording)));
  }

  private static WrittenOpinion onProduct(String wording) {
    return new WrittenOpinion(comments(), List.of(suggestion(PRODUCT, wording)));
  }

  private static WrittenRemark suggestion(Clause clause, String wording) {
    return new WrittenRemark(clause, both("Sửa"), Optional.of(FieldValue.of(wording)));
  }

  private static AgreedWithComments comments() {
    return new AgreedWithComments(LocalizedText.EMPTY, LocalizedText.EMPTY);
  }

  private void give(Journey journey, WrittenOpinion opinion) {
    at.run(() -> at.speaking.give(SECURITY_FOCAL, journey.id(), SECURITY, opinion));
  }

  private void apply(Journey journey) {
    at.run(() -> at.remarks.apply(STANDING_OFFICE, journey.id(), journey.version(), 1));
  }

  private List<ConsolidationRow> rows(Journey journey) {
    return at.call(() -> at.table.rows(STANDING_OFFICE, journey.id()));
  }

  private List<StaleOpinion> stale(Journey journey) {
    return at.call(() -> at.table.stale(STANDING_OFFICE, journey.id()));
  }
}
