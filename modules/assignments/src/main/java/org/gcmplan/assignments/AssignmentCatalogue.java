package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/** Reads of assignments, as of any day. Whoever is signed in may read them. */
public interface AssignmentCatalogue {

  Optional<Assignment> find(AssignmentId id, LocalDate day);

  /** The one to which the occurrence belongs. */
  Optional<Assignment> withOccurrence(OccurrenceId id, LocalDate day);

  /**
   * The one that this goes on with, under another body; empty when it began anew, when its body had
   * the task already, or when several bodies brought theirs.
   */
  Optional<AssignmentId> predecessor(AssignmentId id);

  /** What the body had to carry out on that day, by task number. */
  List<Assignment> of(BodyId body, LocalDate day);

  /**
   * Who had to carry out the task on that day: the lead, then cooperating bodies and localities.
   */
  List<Assignment> of(TaskCode task, LocalDate day);

  /** All of that day, one row an occurrence begun by then, for figures; one query. */
  List<AssignmentRow> rows(LocalDate day);

  /** The bodies of which a completion was confirmed by that day, and not suspended since. */
  default Set<BodyId> withCompletions(LocalDate day) {
    return rows(day).stream()
        .filter(row -> row.status().isCompleted())
        .map(AssignmentRow::body)
        .collect(Collectors.toUnmodifiableSet());
  }
}
