package org.gcmplan.council;

import java.util.Optional;
import org.gcmplan.kernel.Subject;

/**
 * How a motion came out.
 *
 * @param recused how many did not take part because of an interest
 * @param present of those entitled, how many were there
 * @param entitled who might have voted
 * @param base the number of which the majority was taken
 * @param casting why the one who presides decided a tie; empty where votes alone decided
 */
public record MotionResult(
    MotionId motion,
    Subject subject,
    MotionOutcome outcome,
    int inFavour,
    int against,
    int abstained,
    int recused,
    int present,
    int entitled,
    int base,
    Optional<String> casting) {

  public int cast() {
    return inFavour + against + abstained;
  }
}
