package org.gcmplan.exchange.internal;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.kernel.Language;

/** What a spreadsheet program lets into the cells that are filled in. */
final class ReportEntries {
  static final int LONGEST_REASON = 2_000;
  static final int LONGEST_NARRATIVE = 10_000;
  private static final String LARGEST = "999999999999999";

  private final XSSFSheet sheet;
  private final Language language;

  ReportEntries(XSSFSheet sheet, Language language) {
    this.sheet = sheet;
    this.language = language;
  }

  void limit(int rows) {
    for (ReportField field : ReportField.values()) {
      int place = ReportColumns.place(field.key());
      int first = SheetWriter.ROWS_OF_HEADING;
      CellRangeAddressList cells = new CellRangeAddressList(first, first + rows - 1, place, place);
      DataValidationHelper helper = sheet.getDataValidationHelper();
      sheet.addValidationData(explained(helper.createValidation(of(field, helper), cells), field));
    }
  }

  private static DataValidationConstraint of(ReportField field, DataValidationHelper helper) {
    return switch (field) {
      case VALUE ->
          helper.createNumericConstraint(
              ValidationType.DECIMAL, OperatorType.BETWEEN, "-" + LARGEST, LARGEST);
      case REASON -> length(helper, LONGEST_REASON);
      case NARRATIVE -> length(helper, LONGEST_NARRATIVE);
      case COMPLETED_ON ->
          helper.createDateConstraint(
              OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "dd/mm/yyyy");
    };
  }

  private static DataValidationConstraint length(DataValidationHelper helper, int longest) {
    return helper.createTextLengthConstraint(
        OperatorType.LESS_OR_EQUAL, Integer.toString(longest), null);
  }

  private DataValidation explained(DataValidation validation, ReportField field) {
    String title = ExchangeTexts.of("exchange.report.column." + field.key(), language);
    String text = ExchangeTexts.of("exchange.report.entry." + field.key(), language);
    validation.createErrorBox(title, text);
    validation.setShowErrorBox(true);
    validation.createPromptBox(title, text);
    validation.setShowPromptBox(true);
    return validation;
  }
}
