package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * What a body answered to an assignment, and what came back.
 *
 * @param words the question or the reason; empty for an acceptance
 * @param proposed the body that is proposed instead
 * @param givenBy the person, with the substituted one in brackets
 */
public record AssignmentAnswer(
    AssignmentId assignment,
    Acknowledgement kind,
    String words,
    Optional<BodyId> proposed,
    LocalDate givenOn,
    String givenBy,
    Optional<Reply> reply) {

  /** What the assigning body said to it. */
  public record Reply(ReplyKind kind, String words, LocalDate on, String by) {}

  /** Which way it went. */
  public enum ReplyKind {
    /** A question was answered; the body is asked again. */
    EXPLAINED,
    /** The task stays with the body, for a reason. */
    UPHELD,
    /** The task was given to another body. */
    MOVED
  }

  /** Whether the assigning body has still to reply. */
  public boolean waitsForReply() {
    return reply.isEmpty() && kind != Acknowledgement.ACCEPTED && kind != Acknowledgement.AWAITED;
  }
}
