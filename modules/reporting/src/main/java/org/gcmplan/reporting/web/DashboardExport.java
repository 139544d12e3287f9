package org.gcmplan.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gcmplan.documents.SpreadsheetText;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.reporting.Dashboard;
import org.gcmplan.reporting.Figure;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.Lens;

/** What a figure counts, for a spreadsheet: {@code /reporting/rows.csv?figure=TASKS&on=…}. */
@WebServlet("/reporting/rows.csv")
public class DashboardExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("reference", "title", "body", "due", "day", "state", "good");

  @Inject transient Dashboard dashboard;
  @Inject transient CurrentActor reader;
  @Inject transient PlanClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LookedAt asked = new LookedAt(request::getParameter);
    Optional<Figure> figure = asked.figure();
    if (!reader.isSignedIn() || figure.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Lens lens = asked.lens(clock.today());
    List<FigureRow> rows = dashboard.rows(reader.get(), figure.get(), lens);
    String name = figure.get().name().toLowerCase(Locale.ROOT) + "-" + lens.day() + ".csv";
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response
        .getWriter()
        .write(SpreadsheetText.of(lines(rows, Language.of(request.getParameter("lang")))));
  }

  private static List<List<String>> lines(List<FigureRow> rows, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.gcmplan.reporting.messages", language.locale());
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        COLUMNS.stream().map(column -> texts.getString("reporting.column." + column)).toList());
    rows.forEach(row -> lines.add(line(row, texts, language)));
    return lines;
  }

  private static List<String> line(FigureRow row, ResourceBundle texts, Language language) {
    return List.of(
        row.reference(),
        row.title().in(language),
        row.body().in(language),
        row.due().map(Object::toString).orElse(""),
        row.day().map(Object::toString).orElse(""),
        texts.getString("reporting.state." + row.state()),
        texts.getString("reporting.good." + row.good()));
  }
}
