package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Problem;

/**
 * An action that the actor holds the right for in the update's present state.
 *
 * @param body the body for which it would be done
 * @param blockers why it would be refused right now; empty when it can be done
 */
public record OpenAction(UpdateAction action, BodyId body, List<Problem> blockers) {
  public OpenAction {
    blockers = List.copyOf(blockers);
  }
}
