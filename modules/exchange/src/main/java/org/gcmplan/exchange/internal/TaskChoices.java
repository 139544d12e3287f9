package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** The lists to choose from in the sheet of tasks. Other words are warned of, not forbidden. */
final class TaskChoices {
  private static final int ROWS = 2_000;

  private final Language language;
  private final TaskWording wording;

  TaskChoices(Language language, TaskWording wording) {
    this.language = language;
    this.wording = wording;
  }

  void offer(XSSFSheet sheet, SheetTable tasks, List<SheetTable> all) {
    offerOf(sheet, tasks.place(TaskColumns.OPERATION), List.of(ChoiceWords.abolish(language)));
    for (TaskField field : List.of(TaskField.SCOPE, TaskField.RECURRENCE)) {
      List<String> words =
          ChoiceWords.choices(field).stream()
              .map(choice -> ChoiceWords.of(field, choice, wording, language))
              .toList();
      offerOf(sheet, place(tasks, field), words);
    }
    all.stream()
        .filter(table -> table.sheet() == PlanSheet.BODIES)
        .forEach(bodies -> offerOf(sheet, place(tasks, TaskField.LEAD), bodies));
  }

  private static int place(SheetTable tasks, TaskField field) {
    return tasks.place(field.name().toLowerCase(Locale.ROOT));
  }

  private static void offerOf(XSSFSheet sheet, int column, List<String> words) {
    var lists = new XSSFDataValidationHelper(sheet);
    offer(sheet, column, lists.createExplicitListConstraint(words.toArray(String[]::new)));
  }

  private void offerOf(XSSFSheet sheet, int column, SheetTable bodies) {
    var lists = new XSSFDataValidationHelper(sheet);
    offer(sheet, column, lists.createFormulaListConstraint(range(bodies)));
  }

  private String range(SheetTable bodies) {
    String column = "$" + CellReference.convertNumToColString(bodies.place("choice")) + "$";
    int first = SheetWriter.ROWS_OF_HEADING + 1;
    int last = SheetWriter.ROWS_OF_HEADING + bodies.rows().size();
    String name = SheetNames.of(bodies.sheet(), language);
    return "'" + name + "'!" + column + first + ":" + column + last;
  }

  private static void offer(XSSFSheet sheet, int column, DataValidationConstraint list) {
    CellRangeAddressList cells =
        new CellRangeAddressList(SheetWriter.ROWS_OF_HEADING, ROWS, column, column);
    DataValidation offer = new XSSFDataValidationHelper(sheet).createValidation(list, cells);
    offer.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    offer.setShowErrorBox(true);
    sheet.addValidationData(offer);
  }
}
