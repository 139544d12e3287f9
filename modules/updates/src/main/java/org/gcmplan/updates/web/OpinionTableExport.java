package org.gcmplan.updates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.SpreadsheetCell;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.ConsolidationTable;
import org.gcmplan.updates.UpdateId;

/** The table of opinions received and explained, for a spreadsheet. */
@WebServlet("/updates/consolidation.csv")
public class OpinionTableExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("number", "body", "clause", "position", "text", "answer", "answerText");

  @Inject transient ConsolidationTable table;
  @Inject transient CurrentActor reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request.getParameter("lang"));
    List<ConsolidationRow> rows;
    try {
      rows =
          table.rows(reader.get(), UpdateId.parse(Typed.orEmpty(request.getParameter("update"))));
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"opinions.csv\"");
    // A byte order mark: spreadsheets would otherwise take Vietnamese for another encoding.
    response.getWriter().write('\uFEFF' + csv(rows, language));
  }

  private static String csv(List<ConsolidationRow> rows, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.gcmplan.updates.messages", language.locale());
    Stream<String> head =
        Stream.of(line(COLUMNS.stream().map(column -> texts.getString("updates.table." + column))));
    return Stream.concat(head, rows.stream().map(row -> line(cells(row, texts, language))))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static Stream<String> cells(
      ConsolidationRow row, ResourceBundle texts, Language language) {
    return Stream.of(
        String.valueOf(row.number()),
        row.bodyName().in(language),
        row.clause().in(language),
        texts.getString("updates.position." + row.position()),
        row.text().in(language),
        row.answer().map(answer -> texts.getString("updates.answer." + answer.kind())).orElse(""),
        row.answer().map(answer -> answer.text().in(language)).orElse(""));
  }

  private static String line(Stream<String> cells) {
    return cells.map(SpreadsheetCell::quoted).collect(Collectors.joining(","));
  }
}
