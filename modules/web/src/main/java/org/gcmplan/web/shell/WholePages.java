package org.gcmplan.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Lets nobody ask for a part of a page by its address. A part lies beside its page, checks nothing
 * itself, and is not there for whoever asks. A page is what names one of the templates.
 */
public class WholePages extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_HEAD = 2000;
  private static final Pattern TEMPLATE =
      Pattern.compile("<ui:composition\\s[^>]*template=\"/WEB-INF/\\w+\\.xhtml\"");

  private final transient Map<String, Boolean> known = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (!path.endsWith(".xhtml") || isForwarded(path) || isWhole(path)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Two addresses that only look like pages are answered by servlets. */
  private static boolean isForwarded(String path) {
    return path.equals("/inbox.xhtml") || path.startsWith("/jakarta.faces.resource/");
  }

  private boolean isWhole(String path) throws IOException {
    Boolean before = known.get(path);
    return before == null ? read(path) : before;
  }

  private boolean read(String path) throws IOException {
    try (InputStream source = getServletContext().getResourceAsStream(path)) {
      if (source == null) {
        return false;
      }
      String head = new String(source.readNBytes(LONGEST_HEAD), StandardCharsets.UTF_8);
      boolean whole = TEMPLATE.matcher(head).find();
      known.put(path, whole);
      return whole;
    }
  }
}
