package org.gcmplan.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses a request of several parts that cannot be taken apart: no border, cut off on the way. The
 * first question for a parameter would end in a fault otherwise, whoever asks it.
 */
public class ReadableForms extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int refusal = refusal(request);
    if (refusal == 0) {
      chain.doFilter(request, response);
    } else {
      response.sendError(refusal);
    }
  }

  private static int refusal(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      return 0;
    }
    try {
      request.getParts();
      return 0;
    } catch (IllegalStateException tooLarge) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    } catch (ServletException | IOException unreadable) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
  }
}
