package org.gcmplan.updates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.tasks.FieldValue;

/**
 * A change whose before-value has moved: what stood in the edition that the update is made against,
 * what stands in the newest one, and what the update asks for.
 *
 * @param change the change as it was drafted: base and mine
 * @param theirs the value in the newest edition
 * @param movement how it moved
 * @param movedBy the numbers of the updates that moved it, such as CN-05
 */
public record MovedChange(
    Change change, FieldValue theirs, Movement movement, List<String> movedBy) {
  public MovedChange {
    movedBy = List.copyOf(movedBy);
  }

  /** How the plan moved under a change. */
  public enum Movement {
    /** The value, or a task that is to be abolished, reads otherwise now. */
    REWORDED,
    /** The plan says by now what the change asks for. */
    DONE_ALREADY,
    /** The task is no longer in the plan. */
    TASK_GONE,
    /** The number of a task to be added is taken by now. */
    NUMBER_TAKEN
  }

  public int number() {
    return change.number();
  }

  /** The ways that are open: where nothing is left to change, only to let go. */
  public Set<Settlement.Way> ways() {
    if (movement != Movement.REWORDED) {
      return EnumSet.of(Settlement.Way.TAKE);
    }
    return change.field().isPresent()
        ? EnumSet.allOf(Settlement.Way.class)
        : EnumSet.of(Settlement.Way.KEEP, Settlement.Way.TAKE);
  }
}
