package org.gcmplan.updates.internal;

import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.UpdateKind;

/**
 * The kind says what an update is mainly for. A kind that names an operation needs at least one
 * change of it, and may bring others along (an extension often moves a target too). A correction
 * neither adds nor abolishes tasks. An amendment may do anything.
 */
final class KindRules {
  private static final Map<UpdateKind, Operation> NAMED =
      Map.of(
          UpdateKind.REPLACE, Operation.REPLACE,
          UpdateKind.ADD, Operation.ADD,
          UpdateKind.ABOLISH, Operation.ABOLISH,
          UpdateKind.EXTEND_DEADLINE, Operation.EXTEND_DEADLINE,
          UpdateKind.MOVE_LEAD, Operation.MOVE_LEAD);

  private KindRules() {}

  static List<Problem> problemsOf(UpdateKind kind, List<Change> changes) {
    boolean fits =
        kind == UpdateKind.CORRECT
            ? !has(Operation.ADD, changes) && !has(Operation.ABOLISH, changes)
            : !NAMED.containsKey(kind) || has(NAMED.get(kind), changes);
    return fits || changes.isEmpty()
        ? List.of()
        : List.of(new Problem("kind", "updates.kindDoesNotFit." + kind));
  }

  private static boolean has(Operation operation, List<Change> changes) {
    return changes.stream().anyMatch(change -> change.operation() == operation);
  }
}
