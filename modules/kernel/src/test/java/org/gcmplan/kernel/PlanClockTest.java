package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlanClockTest {
  private static final Instant NOW = Instant.parse("2026-11-22T18:30:00.123456789Z");

  private final PlanClock clock = new PlanClock(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

  @Test
  void theTimeIsKeptToTheMicrosecondLikeTheDatabasesDo() {
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-22T18:30:00.123456Z"));
  }

  @Test
  void todayIsTheDayInTheCountry() {
    assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void historyIsRetoldAtItsOwnMomentAndThenThePresentIsBack() {
    Instant then = Instant.parse("2020-03-20T02:00:00Z");

    PlanClock.at(then, () -> assertThat(clock.instant()).isEqualTo(then));

    assertThat(clock.instant()).isAfter(then);
  }
}
