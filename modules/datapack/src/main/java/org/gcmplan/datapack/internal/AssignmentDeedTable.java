package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/** Reads demonstration/assignments.csv: what bodies do with the tasks given to them. */
final class AssignmentDeedTable {
  static final String FILE = "demonstration/assignments.csv";
  private static final List<String> COLUMNS =
      List.of("act", "task", "body_kind", "body", "other", "done_on", "text_vi", "until");

  private AssignmentDeedTable() {}

  static List<AssignmentDeed> read(Telling telling) {
    return CsvTable.read(telling.files(), FILE, COLUMNS, telling.findings()).stream()
        .flatMap(row -> deed(row, telling.pack().codes(), telling.days()).stream())
        .toList();
  }

  private static Optional<AssignmentDeed> deed(CsvRow row, BodyCodes codes, StoryDays days) {
    LocalDate day = days.day(row, "done_on");
    BodyId.Kind kind = row.choice("body_kind", BodyId.Kind.class);
    Optional<BodyId> body = codes.body(kind, row, "body", day);
    Optional<BodyId> other =
        row.optional("other").isEmpty() ? Optional.empty() : codes.body(kind, row, "other", day);
    if (!TaskCode.isCode(row.text("task"))) {
      row.complain("task", "not the number of a task");
      return Optional.empty();
    }
    return body.map(
        known ->
            new AssignmentDeed(
                row.choice("act", AssignmentDeed.Kind.class),
                new TaskCode(row.text("task")),
                known,
                other,
                day,
                row.text("text_vi"),
                row.optionalDay("until")));
  }
}
