package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineExtensionProcessTest {
  private static final RouteInMemory route =
      new RouteInMemory("deadline-extension", "DeadlineExtensionProcess");

  @BeforeEach
  void aRequest() {
    route.start(Map.of());
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
  void itWaitsForADecisionAndEndsWithIt() {
    assertThat(route.waitsAt()).containsExactly("Task_DecideOnExtension");
    route.done("Task_DecideOnExtension", "ONWARD");

    assertThat(route.isRunning()).isFalse();
  }

  @Test
  void itFallsAwayWhenTheTaskEnds() {
    route.message("Msg_RequestFellAway", Map.of());

    assertThat(route.isRunning()).isFalse();
    assertThat(route.waitsAt()).isEmpty();
  }
}
