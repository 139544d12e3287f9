package org.gcmplan.updates;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * A consulted body and, once there is one, its opinion.
 *
 * @param round the consultation round, from 1
 * @param opinion empty while the body has not answered
 * @param late whether it came after the deadline
 * @param receivedAt when it came, or when the deadline was counted as agreement
 * @param givenBy the name of the person who gave it, empty for the system
 * @param givenOnBehalfOf whom that person substituted, or empty
 * @param remindedAt when the body was last reminded
 */
public record OpinionRow(
    BodyId body,
    int round,
    Optional<Opinion> opinion,
    boolean late,
    Optional<Instant> receivedAt,
    String givenBy,
    String givenOnBehalfOf,
    Optional<Answer> answer,
    Optional<Instant> remindedAt) {

  /**
   * Whether approval waits for an answer to it. What only remarks on single clauses is answered
   * there.
   */
  public boolean blocks() {
    return answer.isEmpty()
        && opinion.filter(said -> said.blocksUntilAnswered() && !said.text().isEmpty()).isPresent();
  }
}
