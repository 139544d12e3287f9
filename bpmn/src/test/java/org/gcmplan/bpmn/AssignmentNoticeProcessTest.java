package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentNoticeProcessTest {
  private static final AssignmentRouteInMemory route =
      new AssignmentRouteInMemory("assignment-notice", "AssignmentNoticeProcess");

  @BeforeEach
  void aNotice() {
    route.start();
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
  void acceptedAtOnceItIsSettled() {
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
    route.done("Task_Acknowledge", "ONWARD");

    assertThat(route.isRunning()).isFalse();
  }

  @Test
  void aQuestionGoesToTheAssigningBodyWhileOtherTasksAreUnanswered() {
    route.replyAsked("MPS");
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge", "Task_ReplyToAnswers");

    route.replied("MPS");
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
  }

  @Test
  void twoAssigningBodiesAreAskedEachForItself() {
    route.replyAsked("MPS").replyAsked("MOFA");
    assertThat(route.asked()).containsExactly("MOFA", "MPS");

    route.replied("MOFA");
    assertThat(route.asked()).containsExactly("MPS");
  }

  @Test
  void aReplyAsksTheBodyAgain() {
    route.replyAsked("MPS").done("Task_Acknowledge", "AGAIN").replied("MPS");
    assertThat(route.isRunning()).isTrue();

    route.message("Msg_RepliesIn", Map.of("outcome", "RETURNED"));
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
  }

  @Test
  void whoIsAskedAgainIsShownAtTheLaterMomentOnly() {
    Date later = Date.from(AssignmentRouteInMemory.REMINDER.plusSeconds(200_000));
    route.replyAsked("MPS").done("Task_Acknowledge", "AGAIN").replied("MPS");
    route.message("Msg_RepliesIn", Map.of("outcome", "RETURNED", "reminderAt", later));

    route.clockReachesTheReminder();

    assertThat(route.shown()).isEmpty();
  }

  @Test
  void aTaskThatWasMovedNeedsNoMore() {
    route.replyAsked("MPS").done("Task_Acknowledge", "AGAIN").replied("MPS");
    route.message("Msg_RepliesIn", Map.of("outcome", "ONWARD"));

    assertThat(route.isRunning()).isFalse();
  }

  @Test
  void theUnansweredIsShownAndStaysAtItsDesk() {
    route.clockReachesTheReminder();

    assertThat(route.shown()).containsExactly("its-id");
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
  }

  @Test
  void theAnsweredIsNotShown() {
    route.done("Task_Acknowledge", "ONWARD").clockReachesTheReminder();

    assertThat(route.shown()).isEmpty();
  }
}
