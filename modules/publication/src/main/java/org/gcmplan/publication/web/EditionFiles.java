package org.gcmplan.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;

/**
 * Editions as files, for everybody: {@code /public/data/edition-6.json} is the content that the
 * seal is taken over, byte by byte; {@code .csv} the same as a table. What is sealed never changes,
 * so it may be kept.
 */
@WebServlet("/public/data/*")
public class EditionFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("/edition-(\\d{1,6})\\.(json|csv)");

  @Inject transient Editions editions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    Optional<EditionRow> edition = name.matches() ? find(name.group(1)) : Optional.empty();
    if (edition.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(edition.get(), name.group(2), request, response);
  }

  private Optional<EditionRow> find(String number) {
    return editions.all().stream()
        .filter(row -> row.number().toString().equals(number))
        .findFirst();
  }

  private void send(
      EditionRow edition, String form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = '"' + edition.seal() + '-' + form + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=86400");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] content = content(edition, form).getBytes(StandardCharsets.UTF_8);
    response.setContentType(form.equals("json") ? "application/json" : "text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"edition-" + edition.number() + "." + form + "\"");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private String content(EditionRow edition, String form) {
    return form.equals("json")
        ? editions.canonicalContent(edition.number())
        : EditionCsv.of(editions.edition(edition.number()));
  }
}
