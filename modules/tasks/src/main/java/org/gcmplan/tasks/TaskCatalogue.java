package org.gcmplan.tasks;

import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;

/** Reads of the plan's tasks, edition by edition. */
public interface TaskCatalogue {

  /** The newest edition whose tasks are known, or empty before the first. */
  Optional<EditionNumber> latest();

  /** All tasks as they read in that edition, by number. */
  List<TaskContent> in(EditionNumber edition);

  /** One task as it read in that edition, or empty if it did not stand in it. */
  Optional<TaskContent> find(EditionNumber edition, TaskCode code);
}
