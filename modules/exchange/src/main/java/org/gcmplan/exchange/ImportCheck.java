package org.gcmplan.exchange;

import java.util.List;
import org.gcmplan.objectives.EditionNumber;

/**
 * What a file would do, before anything is done.
 *
 * @param faults everything that is wrong; nothing else counts while there is one
 * @param notices what the reader should know though nothing has to be mended: rows that are hidden
 *     in the file, tables that are not read back
 * @param tasks what would change, by number of task
 * @param against the edition that the file was compared with, the newest
 */
public record ImportCheck(
    PlanFile file,
    List<FileFault> faults,
    List<FileFault> notices,
    List<TaskImport> tasks,
    EditionNumber against) {
  public ImportCheck {
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
    tasks = List.copyOf(tasks);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  public boolean changesNothing() {
    return isSound() && tasks.isEmpty();
  }

  /** How many fields moved in the plan since the file was taken from it. */
  public long conflicts() {
    return tasks.stream()
        .flatMap(task -> task.fields().stream())
        .filter(FieldImport::isConflict)
        .count();
  }
}
