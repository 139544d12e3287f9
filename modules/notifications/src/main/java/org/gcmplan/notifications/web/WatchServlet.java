package org.gcmplan.notifications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watches;

/**
 * Takes the press of a watch button and leads back to its page. Beside Faces: the button stands on
 * pages whose beans live for one reading only.
 */
@WebServlet("/notifications/watching")
public class WatchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.:-]{1,100}");
  private static final Pattern PAGE = Pattern.compile("/[a-z][A-Za-z0-9/_.-]*(\\?[^#\\s]*)?");

  @Inject transient Watches watches;
  @Inject transient CurrentActor actor;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String kind = sent(request, "kind");
    String id = sent(request, "id");
    if (!KIND.matcher(kind).matches() || !ID.matcher(id).matches()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String next =
        done(new Subject(kind, id), sent(request, "want"))
            ? back(request)
            : "/workflow/watched.xhtml?full=yes";
    response.sendRedirect(request.getContextPath() + next);
  }

  /** Pressed twice it has one effect; false when the person watches too much already. */
  private boolean done(Subject subject, String want) {
    if (want.equals("no")) {
      watches.leave(actor.get(), subject);
      return true;
    }
    boolean full = watches.of(actor.get()).size() >= Watches.MOST;
    if (full && !watches.isWatched(actor.get(), subject)) {
      return false;
    }
    watches.watch(actor.get(), subject);
    return true;
  }

  /** A page of this application and of no other. */
  private static String back(HttpServletRequest request) {
    String page = sent(request, "back");
    return PAGE.matcher(page).matches() ? page : "/inbox";
  }

  private static String sent(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
