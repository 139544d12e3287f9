package org.gcmplan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.DatedName;

/**
 * What a body was called, what became of it, its own plan and its tasks.
 *
 * @param asOf the day of everything below, always one on which the body was in force
 * @param validFrom its first day, or empty when it was there before the plan
 * @param validTo its last day, or empty while it exists
 * @param names what a locality was called and under which code, the earliest first
 * @param changes what it came from and what became of it, the earliest first
 * @param plan whether it has a plan of its own
 * @param tasks what it had to carry out, by task number
 */
public record BodyProfile(
    BodyId body,
    LocalizedText name,
    LocalDate asOf,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    List<DatedName> names,
    List<BodyChange> changes,
    CoverageRow plan,
    List<Assignment> tasks) {
  public BodyProfile {
    names = List.copyOf(names);
    changes = List.copyOf(changes);
    tasks = List.copyOf(tasks);
  }

  public boolean isLocality() {
    return body.kind() == BodyId.Kind.LOCALITY;
  }

  public boolean hasEnded() {
    return validTo.isPresent();
  }

  /** How many of the tasks are overdue. */
  public long overdue() {
    return tasks.stream().filter(task -> task.current().status() == TaskStatus.OVERDUE).count();
  }

  /** How many of the tasks are completed. */
  public long completed() {
    return tasks.stream().filter(task -> task.current().status().isCompleted()).count();
  }
}
