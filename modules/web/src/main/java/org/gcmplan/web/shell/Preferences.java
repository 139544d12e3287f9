package org.gcmplan.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Language;

/**
 * What a browser prefers, without a session: two cookies that hold nothing but a word of a closed
 * list. Public pages follow their address alone, so that everybody sees the same behind one link.
 */
final class Preferences {
  static final String LANGUAGE = "gcm_lang";
  static final String THEME = "gcm_theme";
  private static final Set<String> THEMES = Set.of("light", "dark");

  private Preferences() {}

  static Language language(HttpServletRequest request, Country country) {
    String asked = request.getParameter("lang");
    if (asked != null) {
      return country.languageOf(asked);
    }
    return country.languageOf(onlyByAddress(request) ? "" : cookie(request, LANGUAGE).orElse(""));
  }

  static String theme(HttpServletRequest request) {
    return cookie(request, THEME).filter(THEMES::contains).orElse("");
  }

  static boolean onlyByAddress(HttpServletRequest request) {
    return PublicPages.include(request.getServletPath());
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(each -> each.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
