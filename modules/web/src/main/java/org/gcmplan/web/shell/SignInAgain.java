package org.gcmplan.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a script, instead of sending it the sign-in page, that the session has ended. The script
 * keeps what was typed, loads the page again, and puts it back after the sign-in.
 */
public class SignInAgain extends HttpFilter {
  private static final long serialVersionUID = 1L;

  static void ask(HttpServletResponse response) {
    response.resetBuffer();
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean byScript = "partial/ajax".equals(request.getHeader("Faces-Request"));
    if (byScript && request.getUserPrincipal() == null && !isSignIn(request)) {
      ask(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A form of the sign-in page itself, not a forward to it. */
  private static boolean isSignIn(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + "/login.xhtml")
        && request.getMethod().equals("POST");
  }
}
