package org.gcmplan.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The number under which an unexpected fault stands in the log. It is all that a page says about
 * the fault.
 */
final class Reference {
  private static final Logger LOG = Logger.getLogger(Reference.class.getName());
  private static final String ATTRIBUTE = Reference.class.getName();
  private static final int LENGTH = 8;

  private Reference() {}

  static String log(HttpServletRequest request, Throwable fault) {
    String reference = UUID.randomUUID().toString().substring(0, LENGTH);
    LOG.log(Level.SEVERE, fault, () -> "Fault " + reference);
    request.setAttribute(ATTRIBUTE, reference);
    return reference;
  }

  /** The number of the fault that this request met; met outside Faces, it is logged now. */
  static String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known.toString();
    }
    Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return fault instanceof Throwable thrown ? log(request, thrown) : "";
  }
}
