package org.gcmplan.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Keeps one content-security policy per answer, and leads to places of our own by their path alone:
 * the server would put before it whatever the request called the host. PrimeFaces adds its own,
 * with a nonce, to ours; two policies would both apply and the nonce would be of no use.
 */
class OnePolicy extends HttpServletResponseWrapper {
  static final String HEADER = "Content-Security-Policy";
  static final String WITHOUT_SCRIPTS =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " script-src 'self'";

  OnePolicy(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (HEADER.equalsIgnoreCase(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (!location.startsWith("/") || isCommitted()) {
      super.sendRedirect(location);
      return;
    }
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", location);
    flushBuffer();
  }
}
