package org.gcmplan.coverage.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.documents.SpreadsheetText;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;

/**
 * Coverage for a spreadsheet, for whoever is signed in: {@code /coverage/table.csv?on=2025-02-06}.
 */
@WebServlet("/coverage/table.csv")
public class CoverageExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("unit", "tick", "number", "issuedOn", "source", "sure");

  @Inject transient Coverage coverage;
  @Inject transient CurrentActor reader;
  @Inject transient PlanClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!reader.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    LocalDate day = AsOf.read(request.getParameter("on")).orElseGet(clock::today);
    Language language = Language.of(request.getParameter("lang"));
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"coverage-" + day + ".csv\"");
    response.getWriter().write(SpreadsheetText.of(lines(day, language)));
  }

  private List<List<String>> lines(LocalDate day, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.gcmplan.coverage.messages", language.locale());
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        COLUMNS.stream().map(column -> texts.getString("coverage.column." + column)).toList());
    Stream.concat(
            coverage.ofLocalities(day).stream(),
            coverage.ofAgencies(day).stream().filter(CoverageRow::covered))
        .flatMap(row -> lines(row, texts, language))
        .forEach(lines::add);
    return lines;
  }

  /** A line for each plan behind the tick; one for a unit without any. */
  private static Stream<List<String>> lines(
      CoverageRow row, ResourceBundle texts, Language language) {
    String name = row.name().in(language);
    String tick = texts.getString("coverage.kind." + row.kind());
    return row.plans().isEmpty()
        ? Stream.of(List.of(name, tick, "", "", "", ""))
        : row.plans().stream().map(plan -> line(name, tick, plan, texts));
  }

  private static List<String> line(String name, String tick, OwnPlan plan, ResourceBundle texts) {
    return List.of(
        name,
        tick,
        plan.number(),
        plan.issuedOn().toString(),
        plan.source(),
        texts.getString("coverage.illustrative." + plan.illustrative()));
  }
}
