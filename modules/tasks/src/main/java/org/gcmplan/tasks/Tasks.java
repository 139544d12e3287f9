package org.gcmplan.tasks;

import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.objectives.EditionNumber;

/** Changes to the tasks of the plan. They change only when an edition comes into being. */
public interface Tasks {

  /**
   * Puts an edition's tasks in force: each given task replaces what stood under its number, the
   * abolished end, all others stay as they are.
   *
   * @param edition the number after {@link TaskCatalogue#latest()}, or 1 when there is none
   * @throws org.gcmplan.kernel.BusinessRuleViolation when a task to be abolished is not in force
   * @throws IllegalArgumentException when the edition is not the next one
   */
  void putInForce(
      Actor by, EditionNumber edition, List<TaskContent> tasks, Set<TaskCode> abolished);
}
