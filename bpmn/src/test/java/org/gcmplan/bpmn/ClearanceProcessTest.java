package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question to another body about a nominee. */
class ClearanceProcessTest {
  private static final Instant SILENT = Instant.parse("2026-11-27T01:00:00Z");
  private static final RouteInMemory route =
      new RouteInMemory("clearance", "ClearanceProcess", "tellSilence");

  @BeforeEach
  void asked() {
    route.start(Map.of("silentAt", SILENT));
  }

  @AfterEach
  void end() {
    route.end();
  }

  @AfterAll
  static void everyNodeAndEveryFlowWasWalked() {
    assertThat(route.coverage().notWalked(route.model())).isEmpty();
  }

  @Test
  void whatIsAnsweredInTimeIsNotToldAsSilence() {
    route.done("Task_GiveClearance").clockReaches(SILENT);

    assertThat(route.isRunning()).isFalse();
    assertThat(route.called()).isEmpty();
  }

  @Test
  void silenceIsPutOnRecordAndALateAnswerIsStillTaken() {
    route.clockReaches(SILENT);
    assertThat(route.called()).containsExactly("tellSilence");
    assertThat(route.waitsAt()).containsExactly("Task_GiveClearance");

    route.done("Task_GiveClearance");
    assertThat(route.isRunning()).isFalse();
  }

  @Test
  void itFallsAwayWhenTheNominationIsSettled() {
    route.message("Msg_ClearanceSettled", Map.of());

    assertThat(route.isRunning()).isFalse();
    assertThat(route.waitsAt()).isEmpty();
  }
}
