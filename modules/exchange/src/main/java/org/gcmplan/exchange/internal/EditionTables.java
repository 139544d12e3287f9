package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.publication.Edition;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** All tables of an edition. */
@Dependent
class EditionTables {
  private final ReferenceTables reference;
  private final FieldWriting cells;
  private final TaskWording wording;

  @Inject
  EditionTables(ReferenceTables reference, FieldWriting cells, TaskWording wording) {
    this.reference = reference;
    this.cells = cells;
    this.wording = wording;
  }

  List<SheetTable> of(Edition edition, Language language) {
    return List.of(PlanSheet.values()).stream().map(sheet -> of(sheet, edition, language)).toList();
  }

  SheetTable of(PlanSheet sheet, Edition edition, Language language) {
    return sheet == PlanSheet.TASKS
        ? tasks(edition, language)
        : reference.of(sheet, edition, language);
  }

  private SheetTable tasks(Edition edition, Language language) {
    List<List<Object>> rows =
        edition.tasks().stream().map(task -> row(task.content(), edition, language)).toList();
    return new SheetTable(PlanSheet.TASKS, TaskColumns.all(wording), rows);
  }

  private List<Object> row(TaskContent task, Edition edition, Language language) {
    LocalDate day = edition.row().effectiveOn();
    List<Object> row = new ArrayList<>(List.of("", task.code().value()));
    for (TaskField field : TaskField.values()) {
      row.addAll(cells.write(field, task.get(field), day, language));
    }
    row.add(edition.row().number().toString());
    return row;
  }
}
