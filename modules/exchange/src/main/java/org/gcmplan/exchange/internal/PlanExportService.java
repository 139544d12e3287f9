package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.exchange.ExchangeFile;
import org.gcmplan.exchange.PlanExports;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.Editions;
import org.gcmplan.tasks.TaskWording;

@ApplicationScoped
@Transactional
class PlanExportService implements PlanExports {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Editions editions;
  private final EditionTables tables;
  private final TaskWording wording;

  @Inject
  PlanExportService(Editions editions, EditionTables tables, TaskWording wording) {
    this.wording = wording;
    this.editions = editions;
    this.tables = tables;
  }

  @Override
  public ExchangeFile workbook(EditionNumber number, Language language) {
    Edition edition = editions.edition(number);
    byte[] content = new WorkbookWriter(language, wording).write(tables.of(edition, language));
    return new ExchangeFile(name(number, language) + ".xlsx", XLSX, content);
  }

  @Override
  public ExchangeFile archive(EditionNumber number, Language language) {
    Edition edition = editions.edition(number);
    byte[] content = CsvArchive.of(tables.of(edition, language));
    return new ExchangeFile(name(number, language) + "-csv.zip", "application/zip", content);
  }

  @Override
  public ExchangeFile table(EditionNumber number, PlanSheet sheet, Language language) {
    SheetTable table = tables.of(sheet, editions.edition(number), language);
    return new ExchangeFile(
        name(number, language) + "-" + sheet.fileName() + ".csv", "text/csv", TableCsv.of(table));
  }

  private static String name(EditionNumber number, Language language) {
    return "gcm-plan-edition-" + number + "-" + language.tag();
  }
}
