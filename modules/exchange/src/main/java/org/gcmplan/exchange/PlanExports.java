package org.gcmplan.exchange;

import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.EditionNumber;

/**
 * Editions as files. Open to everybody, as editions are. Texts stand in both languages; headings,
 * choices and names of bodies in the language asked for. The same edition gives the same bytes.
 */
public interface PlanExports {

  /**
   * The edition as a workbook (XLSX), a sheet for each table.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such edition
   */
  ExchangeFile workbook(EditionNumber edition, Language language);

  /**
   * The edition as a ZIP of CSV files, one for each table.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such edition
   */
  ExchangeFile archive(EditionNumber edition, Language language);

  /**
   * One table of the edition as CSV.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no such edition
   */
  ExchangeFile table(EditionNumber edition, PlanSheet sheet, Language language);
}
