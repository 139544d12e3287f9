package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call for awards, from its opening to the archive. */
class AwardCallProcessTest {
  private static final Instant CLOSES = Instant.parse("2026-11-30T10:00:00Z");
  private static final RouteInMemory route = new RouteInMemory("award-call", "AwardCallProcess");

  @BeforeEach
  void opened() {
    route.start(Map.of("closesAt", CLOSES));
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
  void itGoesFromCouncilOverTheMinisterToTheArchive() {
    assertThat(route.waitsAt()).isEmpty();
    reported();
    route.done("Task_SubmitAwards").done("Task_DecideAwards");
    assertThat(route.waitsAt()).containsExactly("Task_PrepareCeremony");
    route.done("Task_PrepareCeremony").done("Task_ArchiveDossiers");

    assertThat(route.endedAt()).isEqualTo("Event_CallSettled");
  }

  @Test
  void theCouncilMayMeetBeforeTheClosingDay() {
    route.told("Msg_PresentedEarly", "ONWARD");
    assertThat(route.waitsAt()).isEmpty();
    route.told("Msg_CouncilReported", "ONWARD");

    assertThat(route.waitsAt()).containsExactly("Task_SubmitAwards");
  }

  @Test
  void theMinisterMayReturnTheSubmission() {
    reported();
    route.done("Task_SubmitAwards").done("Task_DecideAwards", "RETURNED");

    assertThat(route.waitsAt()).containsExactly("Task_SubmitAwards");
  }

  @Test
  void theCouncilMayHaveToMeetAgain() {
    reported();
    route.done("Task_SubmitAwards", "AGAIN");

    assertThat(route.waitsAt()).containsExactly("Task_PresentToCouncil");
  }

  @Test
  void withoutAnybodyToAwardItEnds() {
    route.clockReaches(CLOSES).done("Task_PresentToCouncil", "NONE");
    assertThat(route.endedAt()).isEqualTo("Event_NobodyAwarded");

    opened();
    reported();
    route.done("Task_SubmitAwards", "NONE");
    assertThat(route.endedAt()).isEqualTo("Event_NobodyAwarded");
  }

  @Test
  void itCanBeCancelledAtAnyTime() {
    route.told("Msg_CallCancelled", "ONWARD");

    assertThat(route.endedAt()).isEqualTo("Event_CallCancelled");
    assertThat(route.isRunning()).isFalse();
  }

  private static void reported() {
    route.clockReaches(CLOSES).done("Task_PresentToCouncil").told("Msg_CouncilReported", "ONWARD");
  }
}
