package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;

/**
 * Takes a text while it is being typed. Beside Faces on purpose: it costs no view, does not touch
 * the messages on the page, and works also when the view is no longer known.
 */
@WebServlet("/saved-input")
public class SavedInputServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_TEXT = 20_000;

  @Inject transient SavedTexts texts;
  @Inject transient CurrentActor actor;
  @Inject transient PlanClock clock;
  @Inject transient Format format;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getParameter("key");
    String text = request.getParameter("text");
    if (isTooMuch(key, LONGEST_KEY) || isTooMuch(text, LONGEST_TEXT)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    texts.keep(actor.get().account(), key, Normalizer.normalize(text, Normalizer.Form.NFC));
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(format.time(clock.instant()));
  }

  private static boolean isTooMuch(String value, int longest) {
    return value == null || value.length() > longest;
  }
}
