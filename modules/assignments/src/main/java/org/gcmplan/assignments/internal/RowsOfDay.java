package org.gcmplan.assignments.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a day. Hundreds of thousands of them name the same tasks, bodies and days: each is
 * made once.
 */
final class RowsOfDay {
  private final LocalDate day;
  private final Map<String, TaskCode> tasks = new HashMap<>();
  private final Map<UUID, BodyId> bodies = new HashMap<>();
  private final Map<LocalDate, Optional<LocalDate>> days = new HashMap<>();

  RowsOfDay(LocalDate day) {
    this.day = day;
  }

  AssignmentRow row(Object[] row) {
    StatusDates dates =
        new StatusDates(
            day(row[7]), day(row[8]), day(row[9]), day(row[10]), day(row[11]), day(row[12]));
    return new AssignmentRow(
        new AssignmentId((UUID) row[0]),
        new OccurrenceId((UUID) row[1]),
        tasks.computeIfAbsent((String) row[2], TaskCode::new),
        body((BodyId.Kind) row[3], (UUID) row[4]),
        (TaskPart) row[5],
        day(row[6]).orElseThrow(),
        dates,
        dates.on(day));
  }

  private BodyId body(BodyId.Kind kind, UUID id) {
    return bodies.computeIfAbsent(id, one -> new BodyId(kind, one));
  }

  private Optional<LocalDate> day(@Nullable Object value) {
    return value == null ? Optional.empty() : days.computeIfAbsent((LocalDate) value, Optional::of);
  }
}
