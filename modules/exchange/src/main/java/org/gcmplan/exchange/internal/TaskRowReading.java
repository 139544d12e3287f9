package org.gcmplan.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.exchange.FieldImport;
import org.gcmplan.exchange.TaskImport;
import org.gcmplan.exchange.TaskImport.Kind;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/** Compares each row of a file with the edition it was taken from and with the newest. */
class TaskRowReading {
  private final PlanHistory history;
  private final PlanThen newest;
  private final FieldReading fields;
  private final ImportRules rules;
  private final Map<TaskCode, Integer> seen = new HashMap<>();

  TaskRowReading(PlanHistory history, PlanThen newest, FieldReading fields, ImportRules rules) {
    this.history = history;
    this.newest = newest;
    this.fields = fields;
    this.rules = rules;
  }

  /** What the row asks for; empty when nothing, or when it cannot be read. */
  Optional<TaskImport> read(FileRow row) {
    String code = CellValue.code(row.cell(TaskColumns.CODE));
    if (!TaskCode.isCode(code)) {
      row.complain(TaskColumns.CODE, "exchange.code.form", code);
      return Optional.empty();
    }
    Integer before = seen.putIfAbsent(new TaskCode(code), row.number());
    if (before != null) {
      row.complain(TaskColumns.CODE, "exchange.code.twice", code, before);
      return Optional.empty();
    }
    return base(row).flatMap(base -> read(new TaskCode(code), row, base));
  }

  /** The edition that the row was taken from; a row without one is a new task. */
  private Optional<PlanThen> base(FileRow row) {
    String edition = row.text(TaskColumns.EDITION);
    if (edition.isEmpty()) {
      return Optional.of(newest);
    }
    Optional<PlanThen> then =
        Optional.of(edition)
            .filter(number -> number.matches("[1-9]\\d{0,5}"))
            .flatMap(number -> history.in(new EditionNumber(Integer.parseInt(number))));
    if (then.isEmpty()) {
      row.complain(TaskColumns.EDITION, "exchange.edition.unknown", edition);
    }
    return then;
  }

  private Optional<TaskImport> read(TaskCode code, FileRow row, PlanThen base) {
    String operation = row.text(TaskColumns.OPERATION);
    if (!operation.isEmpty()) {
      return abolish(code, row, operation);
    }
    boolean isNew = row.has(TaskColumns.EDITION) && row.text(TaskColumns.EDITION).isEmpty();
    if (isNew && newest.find(code).isPresent()) {
      row.complain(TaskColumns.CODE, "exchange.code.taken", code);
      return Optional.empty();
    }
    List<FieldImport> changes = changes(code, row, base);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    if (base.find(code).isPresent() && newest.find(code).isEmpty()) {
      row.complain(TaskColumns.CODE, "exchange.code.abolished", code, newest.edition());
      return Optional.empty();
    }
    Kind kind = newest.find(code).isPresent() ? Kind.CHANGED : Kind.ADDED;
    rules.check(code, changes, newest, row);
    return Optional.of(task(code, row, kind, changes));
  }

  private Optional<TaskImport> abolish(TaskCode code, FileRow row, String operation) {
    if (!ChoiceWords.isAbolish(operation)) {
      row.complain(TaskColumns.OPERATION, "exchange.operation.unknown", operation);
      return Optional.empty();
    }
    if (newest.find(code).isEmpty()) {
      row.complain(TaskColumns.CODE, "exchange.code.notInPlan", code, newest.edition());
      return Optional.empty();
    }
    return Optional.of(task(code, row, Kind.ABOLISHED, List.of()));
  }

  private TaskImport task(TaskCode code, FileRow row, Kind kind, List<FieldImport> changes) {
    FieldValue title =
        newest
            .find(code)
            .map(task -> task.get(TaskField.TITLE))
            .orElseGet(
                () ->
                    changes.stream()
                        .filter(change -> change.field() == TaskField.TITLE)
                        .map(FieldImport::inFile)
                        .findFirst()
                        .orElse(FieldValue.EMPTY));
    return new TaskImport(code, row.number(), title.text(), kind, changes);
  }

  private List<FieldImport> changes(TaskCode code, FileRow row, PlanThen base) {
    List<FieldImport> changes = new ArrayList<>();
    for (TaskField field : TaskField.values()) {
      FieldValue then = base.value(code, field);
      FieldValue now = newest.value(code, field);
      FieldValue inFile = fields.read(field, row, then, base.day());
      if (!inFile.equals(then) && !inFile.equals(now)) {
        changes.add(rules.inWords(field, now, inFile, !then.equals(now)));
      }
    }
    return changes;
  }
}
