package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gcmplan.kernel.Language;

/** Keeps the language chosen with {@code ?lang=} for the pages that follow. */
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject
  @ConfigProperty(name = "gcmplan.web.secure", defaultValue = "false")
  boolean secure;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String asked = request.getParameter("lang");
    if (asked != null && !Preferences.onlyByAddress(request)) {
      Cookie cookie = new Cookie(Preferences.LANGUAGE, Language.of(asked).tag());
      cookie.setPath(request.getContextPath() + "/");
      cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
      cookie.setHttpOnly(true);
      cookie.setSecure(secure);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    chain.doFilter(request, response);
  }
}
