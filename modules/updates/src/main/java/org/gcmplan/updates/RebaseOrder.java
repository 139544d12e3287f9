package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.objectives.EditionNumber;

/**
 * How an update is brought up to a newer edition.
 *
 * @param version the version of the update that was seen
 * @param onto the edition that the settlements were made against
 * @param settlements one for every change that has moved
 */
public record RebaseOrder(long version, EditionNumber onto, List<Settlement> settlements) {
  public RebaseOrder {
    settlements = List.copyOf(settlements);
  }
}
