package org.gcmplan.workflow;

import java.util.List;
import org.gcmplan.kernel.Subject;

/**
 * What came of moving one route to another version, or would come of it.
 *
 * @param reference the subject's number, such as CN-07, or its id where nobody knows it
 * @param obstacles why it cannot be moved, as the engine says it; empty when it can
 */
public record MoveResult(Subject subject, String reference, List<String> obstacles) {
  public MoveResult {
    obstacles = List.copyOf(obstacles);
  }

  public boolean isPossible() {
    return obstacles.isEmpty();
  }
}
