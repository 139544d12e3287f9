package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * Something that happens to a task given to a body.
 *
 * @param body who has the task
 * @param other who gets it or is proposed
 * @param until the day up to which time is asked for
 */
record AssignmentDeed(
    Kind kind,
    TaskCode task,
    BodyId body,
    Optional<BodyId> other,
    LocalDate day,
    String text,
    Optional<LocalDate> until) {
  /** What happens. */
  enum Kind {
    MOVE,
    ASK,
    REFUSE,
    PROPOSE,
    EXTEND,
    SUSPEND
  }
}
