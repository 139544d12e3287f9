package org.gcmplan.workflow.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** From where the route of a call waits to where the call stands: one move after the other. */
final class CallMoves {
  static final String TAKING = "Gateway_NominationsTaken";
  static final String PRESENTED_EARLY = "Msg_PresentedEarly";
  static final String REPORTED = "Msg_CouncilReported";
  static final String CANCELLED = "Msg_CallCancelled";

  private static final String WITH_COUNCIL = "Event_CouncilReported";
  private static final Set<CallStage> BEFORE_COUNCIL =
      EnumSet.of(CallStage.TAKING, CallStage.PRESENTING);

  /** Where the route waits at each stage. */
  private static final Map<CallStage, String> WAITS =
      Map.of(
          CallStage.TAKING, TAKING,
          CallStage.PRESENTING, node(WorkItemKind.PRESENT_TO_COUNCIL),
          CallStage.IN_COUNCIL, WITH_COUNCIL,
          CallStage.SUBMITTING, node(WorkItemKind.SUBMIT_AWARDS),
          CallStage.DECIDING, node(WorkItemKind.DECIDE_AWARDS),
          CallStage.CEREMONY, node(WorkItemKind.PREPARE_CEREMONY),
          CallStage.ARCHIVING, node(WorkItemKind.ARCHIVE_DOSSIERS));

  /** What is done where the route waits: a message is told, or the task there is completed. */
  record Move(Optional<String> message, Outcome outcome) {
    private static Move told(String message) {
      return new Move(Optional.of(message), Outcome.ONWARD);
    }

    private static Move done(Outcome outcome) {
      return new Move(Optional.empty(), outcome);
    }
  }

  private CallMoves() {}

  /** The next move; none when the route waits for what the call waits for. */
  static Optional<Move> next(String waitsAt, CallStage stage) {
    if (waitsAt.equals(WAITS.get(stage))) {
      return Optional.empty();
    }
    if (waitsAt.equals(TAKING)) {
      return fromTaking(stage);
    }
    if (waitsAt.equals(WITH_COUNCIL)) {
      return Optional.of(Move.told(REPORTED));
    }
    return fromTask(waitsAt, stage).map(Move::done);
  }

  /** The closing day comes by the clock. */
  private static Optional<Move> fromTaking(CallStage stage) {
    if (stage == CallStage.PRESENTING) {
      return Optional.empty();
    }
    String message = stage == CallStage.CONCLUDED ? CANCELLED : PRESENTED_EARLY;
    return Optional.of(Move.told(message));
  }

  private static Optional<Outcome> fromTask(String task, CallStage stage) {
    if (stage == CallStage.CONCLUDED) {
      boolean decided = task.equals(node(WorkItemKind.DECIDE_AWARDS));
      return Optional.of(decided ? Outcome.RETURNED : Outcome.NONE);
    }
    if (task.equals(node(WorkItemKind.PRESENT_TO_COUNCIL))) {
      return BEFORE_COUNCIL.contains(stage) ? Optional.empty() : Optional.of(Outcome.ONWARD);
    }
    if (task.equals(node(WorkItemKind.SUBMIT_AWARDS)) && before(stage, CallStage.SUBMITTING)) {
      return Optional.of(Outcome.AGAIN);
    }
    if (task.equals(node(WorkItemKind.DECIDE_AWARDS)) && before(stage, CallStage.DECIDING)) {
      return Optional.of(Outcome.RETURNED);
    }
    return Optional.of(Outcome.ONWARD);
  }

  private static boolean before(CallStage stage, CallStage other) {
    return stage.compareTo(other) < 0;
  }

  /** The node at which a route waits that stands there. */
  static String waits(CallStage stage) {
    return Optional.ofNullable(WAITS.get(stage)).orElseThrow();
  }

  private static String node(WorkItemKind kind) {
    return WorkItemListener.nodeOf(kind);
  }
}
