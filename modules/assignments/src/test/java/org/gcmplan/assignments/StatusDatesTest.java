package org.gcmplan.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatusDatesTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
  private static final LocalDate BEFORE = DUE.minusDays(10);
  private static final LocalDate AFTER = DUE.plusDays(1);
  private static final StatusDates FRESH = due(Optional.of(DUE));
  private static final StatusDates ENDLESS = due(Optional.empty());

  @Nested
  class WithoutAReport {
    @Test
    void itHasNotStartedUpToAndIncludingTheDueDay() {
      assertThat(FRESH.on(BEFORE)).isEqualTo(TaskStatus.NOT_STARTED);
      assertThat(FRESH.on(DUE)).isEqualTo(TaskStatus.NOT_STARTED);
    }

    @Test
    void itIsOverdueOnTheDayAfter() {
      assertThat(FRESH.on(AFTER)).isEqualTo(TaskStatus.OVERDUE);
    }

    @Test
    void whatHasNoDeadlineIsNeverOverdue() {
      assertThat(ENDLESS.on(AFTER.plusYears(9))).isEqualTo(TaskStatus.NOT_STARTED);
    }
  }

  @Nested
  class WithProgressReported {
    private final StatusDates going = FRESH.reported(BEFORE, Optional.empty());

    @Test
    void itIsInTimeUpToAndIncludingTheDueDay() {
      assertThat(going.on(DUE)).isEqualTo(TaskStatus.IN_TIME);
      assertThat(going.on(AFTER)).isEqualTo(TaskStatus.OVERDUE);
    }

    @Test
    void withoutADeadlineItIsJustGoingOn() {
      assertThat(ENDLESS.reported(BEFORE, Optional.empty()).on(AFTER))
          .isEqualTo(TaskStatus.NO_DEADLINE);
    }

    @Test
    void confirmingItCompletesNothing() {
      assertThat(going.confirmed(DUE).on(DUE)).isEqualTo(TaskStatus.IN_TIME);
    }

    @Test
    void itsFirstDayStays() {
      StatusDates again = going.reported(DUE, Optional.empty());

      assertThat(again.firstReportedOn()).contains(BEFORE);
    }
  }

  @Nested
  class WithACompletionClaimed {
    private final StatusDates claimed = FRESH.reported(AFTER, Optional.of(DUE));

    @Test
    void itAwaitsConfirmationAlsoAfterTheDueDay() {
      assertThat(claimed.on(AFTER.plusDays(30))).isEqualTo(TaskStatus.AWAITING_CONFIRMATION);
    }

    @Test
    void itIsOnTimeWhenDoneOnTheDueDayHoweverLateItIsConfirmed() {
      assertThat(claimed.confirmed(AFTER.plusDays(30)).on(AFTER.plusDays(30)))
          .isEqualTo(TaskStatus.COMPLETED_ON_TIME);
    }

    @Test
    void itIsLateWhenDoneOnTheDayAfter() {
      assertThat(FRESH.reported(AFTER, Optional.of(AFTER)).confirmed(AFTER).on(AFTER))
          .isEqualTo(TaskStatus.COMPLETED_LATE);
    }

    @Test
    void withoutADeadlineItIsNeitherOnTimeNorLate() {
      assertThat(ENDLESS.reported(DUE, Optional.of(DUE)).confirmed(DUE).on(DUE))
          .isEqualTo(TaskStatus.COMPLETED_NO_DEADLINE);
    }

    @Test
    void sentBackItStaysSentBackUntilThereIsANewerReport() {
      StatusDates back = claimed.sentBack(AFTER);

      assertThat(back.on(AFTER)).isEqualTo(TaskStatus.SENT_BACK);
      assertThat(back.reported(AFTER, Optional.of(DUE)).on(AFTER))
          .isEqualTo(TaskStatus.AWAITING_CONFIRMATION);
      assertThat(back.reported(AFTER, Optional.empty()).on(AFTER)).isEqualTo(TaskStatus.OVERDUE);
    }

    @Test
    void aLaterReportThatClaimsNoneReopensIt() {
      StatusDates reopened = claimed.confirmed(AFTER).reported(AFTER, Optional.empty());

      assertThat(reopened.areComplete()).isFalse();
      assertThat(reopened.on(AFTER)).isEqualTo(TaskStatus.OVERDUE);
    }
  }

  @Nested
  class Suspended {
    @Test
    void itIsNothingElse() {
      StatusDates suspended = FRESH.suspended(Optional.of(BEFORE));

      assertThat(suspended.on(AFTER)).isEqualTo(TaskStatus.SUSPENDED);
      assertThat(suspended.reported(DUE, Optional.of(DUE)).on(AFTER))
          .isEqualTo(TaskStatus.SUSPENDED);
    }

    @Test
    void resumedItStandsWhereItsDatesSay() {
      StatusDates resumed = FRESH.suspended(Optional.of(BEFORE)).suspended(Optional.empty());

      assertThat(resumed.on(AFTER)).isEqualTo(TaskStatus.OVERDUE);
      assertThat(resumed.dueOn(Optional.of(AFTER)).on(AFTER)).isEqualTo(TaskStatus.NOT_STARTED);
    }
  }

  private static StatusDates due(Optional<LocalDate> due) {
    Optional<LocalDate> none = Optional.empty();
    return new StatusDates(due, none, none, none, none, none);
  }
}
