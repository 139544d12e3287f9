package org.gcmplan.updates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;

/**
 * What a body remarks on one clause, and the talk about it.
 *
 * @param number its number in the update, from 1; never given twice
 * @param round the consultation round in which it was made
 * @param wording what the body suggests that the change should say
 * @param earlierText whether the clause has changed since the body spoke
 * @param at when the opinion came that it belongs to
 * @param givenBy who gave that opinion
 */
public record Remark(
    int number,
    BodyId body,
    int round,
    boolean late,
    Clause clause,
    LocalizedText text,
    Optional<FieldValue> wording,
    State state,
    Optional<Answer> answer,
    boolean earlierText,
    Instant at,
    String givenBy,
    List<Reply> replies) {
  public Remark {
    replies = List.copyOf(replies);
  }

  /** How far the talk has come. */
  public enum State {
    /** It waits for an answer. */
    OPEN,
    /** It was answered, or its author needs nothing more. */
    RESOLVED,
    /** The wording it suggests is the text now. */
    APPLIED
  }

  /** Whether submission for approval waits for it. */
  public boolean isOpen() {
    return state == State.OPEN;
  }
}
