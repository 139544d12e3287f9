package org.gcmplan.search.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.search.Finding;
import org.gcmplan.search.Search;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.SearchQuery;

/** The best findings while one types. Beside Faces: it costs no view. */
@WebServlet("/search/suggest")
public class SuggestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 8;

  @Inject transient Search search;
  @Inject transient CurrentActor reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = Objects.requireNonNullElse(request.getParameter("q"), "");
    Language language = Language.of(request.getParameter("in"));
    SearchPage page = search.find(reader.get(), new SearchQuery(text, Optional.empty(), 0, MOST));
    JsonArrayBuilder findings = Json.createArrayBuilder();
    page.findings()
        .forEach(finding -> findings.add(json(finding, language, request.getContextPath())));
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .write(Json.createObjectBuilder().add("findings", findings).build().toString());
  }

  private static JsonObjectBuilder json(Finding finding, Language language, String context) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.gcmplan.search.messages",
            language.locale(),
            SuggestServlet.class.getClassLoader());
    String kind = words.getString("search.kind.one." + finding.kind());
    String former = finding.former() ? " · " + words.getString("search.former") : "";
    return Json.createObjectBuilder()
        .add("title", finding.title().in(language))
        .add("reference", finding.reference())
        .add("kind", kind + former)
        .add("path", context + finding.path());
  }
}
