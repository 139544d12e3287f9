package org.gcmplan.assignments.web;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An assignment as a row of a page. */
public record AssignmentLine(Assignment assignment, LocalizedText title) {

  public Occurrence now() {
    return assignment.current();
  }

  public TaskStatus status() {
    return now().status();
  }

  /** For the due date of the page; nothing where there is none. */
  public @Nullable LocalDate due() {
    return now().dates().due().orElse(null);
  }

  /** The due day before it was moved; nothing where it was not. */
  public @Nullable LocalDate original() {
    Optional<LocalDate> original = now().originalDue();
    return original.equals(now().dates().due()) ? null : original.orElse(null);
  }

  public boolean isDone() {
    return status().isCompleted();
  }

  /** Under which heading it stands. */
  public Band band() {
    return switch (status()) {
      case OVERDUE, SENT_BACK -> Band.URGENT;
      case AWAITING_CONFIRMATION -> Band.WAITING;
      case SUSPENDED -> Band.RESTING;
      case NOT_STARTED, IN_TIME, NO_DEADLINE -> Band.UNDER_WAY;
      default -> Band.DONE;
    };
  }

  /** The headings, in their order. */
  public enum Band {
    URGENT,
    UNDER_WAY,
    WAITING,
    RESTING,
    DONE
  }
}
