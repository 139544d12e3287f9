package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.AnUpdate.A_REASON;
import static org.gcmplan.updates.internal.AnUpdate.signed;
import static org.gcmplan.updates.internal.Known.DRAFTER;

import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalTest {

  @ParameterizedTest
  @EnumSource(
      names = {
        "CHECKING",
        "IN_REVIEW",
        "CONSOLIDATING",
        "AWAITING_APPROVAL",
        "AWAITING_PUBLICATION"
      })
  void isPossibleAtEveryStageOnTheWay(UpdateStatus stage) {
    PlanUpdate update = AnUpdate.in(stage);

    update.withdraw(A_REASON, signed(DRAFTER));

    assertThat(update.course().status()).isEqualTo(UpdateStatus.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"PUBLISHED", "REFUSED", "WITHDRAWN"})
  void thatComesTooLateIsToldWhatWasDoneInstead(UpdateStatus end) {
    assertThatThrownBy(() -> AnUpdate.in(end).withdraw(A_REASON, signed(DRAFTER)))
        .isInstanceOf(ChangedMeanwhile.class)
        .hasMessageContaining(end.name());
  }
}
