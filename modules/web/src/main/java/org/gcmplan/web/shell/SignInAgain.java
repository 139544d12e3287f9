package org.gcmplan.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a script, instead of sending it the sign-in page, that the session has ended. The script
 * keeps what was typed, loads the page again, and puts it back after the sign-in. Whoever came to
 * the front door only is shown the public page.
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
    if (byScript && isInPlaceOfAnother(request)) {
      ask(response);
    } else if (Destination.isFrontDoor(request)) {
      response.sendRedirect(request.getContextPath() + "/public");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isInPlaceOfAnother(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.FORWARD;
  }
}
