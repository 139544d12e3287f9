package org.gcmplan.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;

/** The feed of publications (RFC 4287) at {@code /public/feed.atom}, in the language asked for. */
@WebServlet("/public/feed.atom")
public class PublicationFeed extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Editions editions;
  @Inject transient PlanFrameCatalogue frame;
  @Inject transient PublicationSettings settings;

  @Override
  protected long getLastModified(HttpServletRequest request) {
    return AtomFeed.updated(editions.all()).toEpochMilli();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request.getParameter("lang"));
    List<EditionRow> rows = editions.all();
    Instant updated = AtomFeed.updated(rows);
    String tag = "\"" + updated.toEpochMilli() + "-" + rows.size() + "-" + language.tag() + "\"";
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", updated.toEpochMilli());
    response.setHeader("Cache-Control", "public, max-age=300");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] feed = new AtomFeed(frame.plan(), language, address(request)).write(rows);
    response.setContentType("application/atom+xml");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(feed.length);
    response.getOutputStream().write(feed);
  }

  private String address(HttpServletRequest request) {
    String asked = request.getRequestURL().toString();
    return settings
        .publicAddress()
        .orElseGet(() -> asked.substring(0, asked.length() - request.getServletPath().length()));
  }
}
