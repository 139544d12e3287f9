package org.gcmplan.documents.internal;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as they are and days as 2025-02-28, however the workbook shows them. */
final class CellText extends DataFormatter {
  @Override
  public String formatRawCellContents(
      double content, int format, String pattern, boolean since1904) {
    return DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(content)
        ? DateUtil.getLocalDateTime(content).toLocalDate().toString()
        : BigDecimal.valueOf(content).stripTrailingZeros().toPlainString();
  }
}
