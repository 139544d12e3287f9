package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentNoticeProcessTest {
  private static final Instant REMINDER = Instant.parse("2026-11-25T01:00:00Z");
  private static final String REPLY = "Task_ReplyToAnswers";
  private static final RouteInMemory route =
      new RouteInMemory("assignment-notice", "AssignmentNoticeProcess", "showUnacknowledged");

  @BeforeEach
  void aNotice() {
    route.start(Map.of("reminderAt", REMINDER));
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
    askForReply("MPS");
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge", "Task_ReplyToAnswers");

    route.doneBy("MPS", REPLY);
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
  }

  @Test
  void twoAssigningBodiesAreAskedEachForItself() {
    askForReply("MPS");
    askForReply("MOFA");
    assertThat(route.asked(REPLY)).containsExactly("MOFA", "MPS");

    route.doneBy("MOFA", REPLY);
    assertThat(route.asked(REPLY)).containsExactly("MPS");
  }

  @Test
  void aReplyAsksTheBodyAgain() {
    repliedTo("MPS");
    assertThat(route.isRunning()).isTrue();

    route.message("Msg_RepliesIn", Map.of("outcome", "RETURNED"));
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
  }

  @Test
  void whoIsAskedAgainIsShownAtTheLaterMomentOnly() {
    Date later = Date.from(REMINDER.plusSeconds(200_000));
    repliedTo("MPS");
    route.message("Msg_RepliesIn", Map.of("outcome", "RETURNED", "reminderAt", later));

    route.clockReaches(REMINDER);

    assertThat(route.called()).isEmpty();
  }

  @Test
  void aTaskThatWasMovedNeedsNoMore() {
    repliedTo("MPS");
    route.message("Msg_RepliesIn", Map.of("outcome", "ONWARD"));

    assertThat(route.isRunning()).isFalse();
  }

  @Test
  void theUnansweredIsShownAndStaysAtItsDesk() {
    route.clockReaches(REMINDER);

    assertThat(route.called()).containsExactly("showUnacknowledged");
    assertThat(route.waitsAt()).containsExactly("Task_Acknowledge");
  }

  @Test
  void theAnsweredIsNotShown() {
    route.done("Task_Acknowledge", "ONWARD").clockReaches(REMINDER);

    assertThat(route.called()).isEmpty();
  }

  private static void repliedTo(String body) {
    askForReply(body);
    route.done("Task_Acknowledge", "AGAIN").doneBy(body, REPLY);
  }

  private static void askForReply(String body) {
    route.asked("Msg_ReplyAsked", body, Map.of());
  }
}
