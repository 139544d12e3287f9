package org.gcmplan.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.documents.SpreadsheetText;
import org.gcmplan.documents.TableWorkbooks;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;

/** The register for a spreadsheet, filtered as its page is, masked as its page is. */
@WebServlet({"/certificates/register.csv", "/certificates/register.xlsx"})
public class RegisterExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of(
          "goldenBook",
          "recipient",
          "position",
          "kind",
          "merit",
          "programme",
          "awardedBy",
          "decision",
          "decidedOn",
          "state");

  @Inject transient AwardRegister register;
  @Inject transient TableWorkbooks workbooks;
  @Inject transient CurrentActor reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!reader.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Language language = Language.of(request.getParameter("lang"));
    List<RegisterEntry> entries;
    try {
      entries = register.every(reader.get(), RegisterAsked.of(request));
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    List<List<String>> lines = lines(entries, language);
    if (request.getServletPath().endsWith(".xlsx")) {
      saved(response, TableWorkbooks.MEDIA_TYPE, "so-khen-thuong.xlsx");
      response.getOutputStream().write(workbooks.write("so-khen-thuong", lines));
    } else {
      saved(response, "text/csv; charset=UTF-8", "so-khen-thuong.csv");
      response.getWriter().write(SpreadsheetText.of(lines));
    }
  }

  private static void saved(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static List<List<String>> lines(List<RegisterEntry> entries, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.gcmplan.certificates.messages", language.locale());
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        COLUMNS.stream().map(column -> texts.getString("certificates.column." + column)).toList());
    entries.forEach(entry -> lines.add(line(entry, language, texts)));
    return lines;
  }

  private static List<String> line(RegisterEntry entry, Language language, ResourceBundle texts) {
    return List.of(
        entry.goldenBook().map(GoldenBookNumber::text).orElse(""),
        entry.recipient().name().in(language),
        entry.recipient().position().in(language),
        texts.getString("certificates.kind." + entry.recipient().kind()),
        entry.merit().in(language),
        entry.programmeCode(),
        entry.awardedBy().in(language),
        entry.decisionNumber(),
        entry.decidedOn().toString(),
        texts.getString("certificates.standing." + entry.stands()));
  }
}
