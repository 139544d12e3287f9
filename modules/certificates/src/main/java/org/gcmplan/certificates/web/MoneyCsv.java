package org.gcmplan.certificates.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.MoneyList;
import org.gcmplan.documents.SpreadsheetText;
import org.gcmplan.kernel.Language;

/** The money list for a spreadsheet. */
@Dependent
class MoneyCsv {
  void send(MoneyList list, HttpServletResponse response) throws IOException {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.gcmplan.certificates.messages", Language.VI.locale());
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            texts.getString("certificates.column.goldenBook"),
            texts.getString("certificates.column.recipient"),
            texts.getString("certificates.column.position"),
            texts.getString("certificates.money.factor"),
            texts.getString("certificates.money.amount")));
    for (MoneyList.Line line : list.lines()) {
      lines.add(
          List.of(
              line.entry().goldenBook().map(GoldenBookNumber::text).orElse(""),
              line.entry().recipient().name().in(Language.VI),
              line.entry().recipient().position().in(Language.VI),
              line.factor().stripTrailingZeros().toPlainString(),
              line.amount().toPlainString()));
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"money.csv\"");
    response.getWriter().write(SpreadsheetText.of(lines));
  }
}
