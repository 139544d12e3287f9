package org.gcmplan.exchange.internal;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.TaskWording;

/** Writes the tables of an edition as a workbook. */
final class WorkbookWriter {
  private final Language language;
  private final TaskWording wording;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final WorkbookStyles styles = new WorkbookStyles(book);

  WorkbookWriter(Language language, TaskWording wording) {
    this.language = language;
    this.wording = wording;
  }

  byte[] write(List<SheetTable> tables) {
    tables.forEach(this::write);
    tables.stream()
        .filter(table -> table.sheet() == PlanSheet.TASKS)
        .forEach(table -> new TaskChoices(language, wording).offer(sheet(table), table, tables));
    return SheetWriter.finish(book);
  }

  private XSSFSheet sheet(SheetTable table) {
    return book.getSheet(SheetNames.of(table.sheet(), language));
  }

  private void write(SheetTable table) {
    new SheetWriter(book, styles, language)
        .write(
            SheetNames.of(table.sheet(), language),
            table.columns(),
            table.rows(),
            table.sheet() == PlanSheet.TASKS ? 2 : 0);
  }
}
