package org.gcmplan.assignments.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.SpreadsheetCell;

/** The tasks of a body as comma-separated values, taken for text and never for formulas. */
@WebServlet("/assignments/table.csv")
public class AssignmentTable extends HttpServlet {
  // Without the mark at the start, spreadsheets read the letters of another alphabet.
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("task", "title", "part", "due", "original", "status", "ack");

  @Inject transient MyAssignments assignments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(Optional.ofNullable(request.getParameter("lang")).orElse("vi"));
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"assignments.csv\"");
    response.getWriter().write(table(language));
  }

  private String table(Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.gcmplan.assignments.messages",
            Locale.forLanguageTag(language.tag()),
            AssignmentTable.class.getClassLoader());
    Stream<String> head =
        Stream.of(row(COLUMNS.stream().map(name -> texts.getString("assignments.csv." + name))));
    Stream<String> rows =
        assignments.getShown().stream().map(line -> row(cells(line, texts, language)));
    return Stream.concat(head, rows).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static Stream<String> cells(
      AssignmentLine line, ResourceBundle texts, Language language) {
    return Stream.of(
        line.assignment().task().value(),
        line.title().in(language),
        texts.getString("assignments.part." + line.assignment().part()),
        day(line.now().dates().due()),
        day(line.now().originalDue()),
        texts.getString("assignments.status." + line.status()),
        texts.getString("assignments.ack." + line.assignment().acknowledgement()));
  }

  private static String day(Optional<java.time.LocalDate> day) {
    return day.map(Object::toString).orElse("");
  }

  private static String row(Stream<String> cells) {
    return cells.map(SpreadsheetCell::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }
}
