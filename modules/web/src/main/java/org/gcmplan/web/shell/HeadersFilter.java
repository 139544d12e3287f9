package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says to the browser, with every answer, what it must not do with it. */
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject
  @ConfigProperty(name = "gcmplan.web.secure", defaultValue = "false")
  boolean secure;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader(OnePolicy.HEADER, OnePolicy.WITHOUT_SCRIPTS);
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (mayBeKept(request.getServletPath())) {
      response.setHeader("Cache-Control", "no-cache");
    } else {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  private static boolean mayBeKept(String path) {
    return PublicPages.include(path) || path.startsWith("/jakarta.faces.resource/");
  }
}
