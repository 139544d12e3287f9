package org.gcmplan.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gcmplan.documents.Attachments;

/**
 * Refuses what says beforehand that it is larger than any file may be, before a byte of it is taken
 * to the disk. What does not say so is counted later, as it is read. It is mapped in the
 * application's {@code web.xml}, for what comes before it must not ask for a parameter.
 */
public class LargeRequests extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Room for the other fields of a form. */
  private static final long FIELDS = 1024 * 1024;

  @Inject transient Attachments attachments;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isMultipart(request) && request.getContentLengthLong() > attachments.largest() + FIELDS) {
      response.setHeader("Connection", "close");
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
