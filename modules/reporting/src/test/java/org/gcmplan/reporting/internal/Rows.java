package org.gcmplan.reporting.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/** Rows of assignments as a test words them. */
final class Rows {
  static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  static final BodyId FOREIGN_AFFAIRS = BodyId.agency(new UUID(1, 1));
  static final BodyId HA_NOI = BodyId.locality(new UUID(2, 1));
  static final BodyId LAI_CHAU = BodyId.locality(new UUID(2, 12));

  private Rows() {}

  static Row lead(String task) {
    return new Row(task, FOREIGN_AFFAIRS, TaskPart.LEAD, LocalDate.of(2026, 1, 1), nothing());
  }

  static Row of(String task, BodyId body) {
    return new Row(task, body, TaskPart.LOCALITY, LocalDate.of(2026, 1, 1), nothing());
  }

  private static StatusDates nothing() {
    Optional<LocalDate> none = Optional.empty();
    return new StatusDates(none, none, none, none, none, none);
  }

  /** A row under way. */
  record Row(String task, BodyId body, TaskPart part, LocalDate from, StatusDates dates) {

    Row from(String day) {
      return new Row(task, body, part, LocalDate.parse(day), dates);
    }

    Row due(String day) {
      return with(dates.dueOn(Optional.of(LocalDate.parse(day))));
    }

    Row reported(String day) {
      return with(dates.reported(LocalDate.parse(day), Optional.empty()));
    }

    Row completed(String day) {
      return with(dates.reported(LocalDate.parse(day), Optional.of(LocalDate.parse(day))));
    }

    Row confirmed(String day) {
      return with(dates.confirmed(LocalDate.parse(day)));
    }

    Row sentBack(String day) {
      return with(dates.sentBack(LocalDate.parse(day)));
    }

    Row suspended(String day) {
      return with(dates.suspended(Optional.of(LocalDate.parse(day))));
    }

    private Row with(StatusDates other) {
      return new Row(task, body, part, from, other);
    }

    /** The same assignment has the same task, body and part. */
    AssignmentRow on(LocalDate day) {
      return new AssignmentRow(
          new AssignmentId(
              UUID.nameUUIDFromBytes((task + body + part).getBytes(StandardCharsets.UTF_8))),
          new OccurrenceId(
              UUID.nameUUIDFromBytes((task + body + part + from).getBytes(StandardCharsets.UTF_8))),
          new TaskCode(task),
          body,
          part,
          from,
          dates,
          dates.on(day));
    }
  }
}
