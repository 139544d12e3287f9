package org.gcmplan.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.exchange.ExchangeFile;
import org.gcmplan.exchange.PlanExports;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;

/**
 * Editions as workbooks and tables, for everybody: {@code /public/tables/edition-6.xlsx}, {@code
 * edition-6.zip} with all tables as CSV, {@code edition-6-tasks.csv} with one; {@code ?lang=en} for
 * English headings.
 */
@WebServlet("/public/tables/*")
public class ExchangeFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME =
      Pattern.compile("/edition-([1-9]\\d{0,5})(?:\\.(xlsx|zip)|-([a-z-]{1,20})\\.csv)");

  @Inject transient PlanExports exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    Optional<ExchangeFile> file =
        name.matches() ? find(name, Language.of(request.getParameter("lang"))) : Optional.empty();
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(file.get(), request, response);
  }

  private Optional<ExchangeFile> find(Matcher name, Language language) {
    EditionNumber edition = new EditionNumber(Integer.parseInt(name.group(1)));
    try {
      if (name.group(3) != null) {
        return PlanSheet.named(name.group(3)).map(sheet -> exports.table(edition, sheet, language));
      }
      return Optional.of(
          name.group(2).equals("xlsx")
              ? exports.workbook(edition, language)
              : exports.archive(edition, language));
    } catch (NotFound noSuchEdition) {
      return Optional.empty();
    }
  }

  /** Names of bodies may be corrected later, so a browser asks each time whether it is the same. */
  private static void send(
      ExchangeFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + Integer.toHexString(Arrays.hashCode(file.content())) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type());
    if (file.type().startsWith("text/")) {
      response.setCharacterEncoding("UTF-8");
    }
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }
}
