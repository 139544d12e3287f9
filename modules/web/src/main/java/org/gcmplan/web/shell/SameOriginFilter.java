package org.gcmplan.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site made the browser send. The view state is the first lock against that,
 * this is the second. Old browsers send neither header and are let through to the first. Methods
 * that no page and no servlet of ours has are refused: Faces would take them for a GET. So is an
 * address with a parameter in its path: the server would take the id of a session from it.
 */
public class SameOriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SERVED = Set.of("GET", "HEAD", "OPTIONS", "POST");
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!SERVED.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (HARMLESS.contains(request.getMethod()) || isFromHere(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null || authority(origin).equals(request.getHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
