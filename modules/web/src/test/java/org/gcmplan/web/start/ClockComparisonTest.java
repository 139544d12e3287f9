package org.gcmplan.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockComparisonTest {
  private static final Instant ASKED = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant ANSWERED = ASKED.plusMillis(300);

  @Test
  void aTimeBetweenQuestionAndAnswerIsTheSameTime() {
    assertThat(ClockComparison.apart(ASKED, ASKED.plusMillis(250), ANSWERED)).isZero();
  }

  @Test
  void aClockBehindIsBehindTheQuestion() {
    assertThat(ClockComparison.apart(ASKED, ASKED.minusSeconds(3), ANSWERED))
        .isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void aClockAheadIsAheadOfTheAnswerHoweverLongThatTook() {
    assertThat(ClockComparison.apart(ASKED, ANSWERED.plusSeconds(300), ANSWERED))
        .isEqualTo(Duration.ofMinutes(5));
  }
}
