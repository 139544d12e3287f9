package org.gcmplan.updates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.DelayedAct;
import org.gcmplan.updates.DelayedActs;

/**
 * Takes an ordered act back, has it done at once, or puts away the notice that it failed. A plain
 * form, so that it works on every page, also on one whose view is long gone.
 */
@WebServlet("/updates/undo")
public class Undo extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String INBOX = "/workflow/inbox.xhtml?done=updates.done.";

  @Inject transient DelayedActs acts;
  @Inject transient CurrentActor actor;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID id = id(request.getParameter("id"));
    String next =
        switch (String.valueOf(request.getParameter("act"))) {
          case "undo" -> takeBack(id);
          case "now" -> finish(id);
          case "putAway" -> putAway(id);
          default -> throw new NotFound("act", "of that name");
        };
    response.sendRedirect(request.getContextPath() + next);
  }

  private String takeBack(UUID batch) {
    try {
      List<DelayedAct> taken = acts.takeBack(actor.get(), batch);
      return taken.size() == 1
          ? "/updates/decision.xhtml?update=" + taken.get(0).update() + "&done=updates.done.undone"
          : INBOX + "undone";
    } catch (BusinessRuleViolation tooLate) {
      return "/workflow/inbox.xhtml?late=updates.late.undo";
    }
  }

  private String finish(UUID batch) {
    acts.finish(actor.get(), batch);
    return INBOX + "carriedOut";
  }

  private String putAway(UUID act) {
    acts.putAway(actor.get(), act);
    return "/workflow/inbox.xhtml";
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("act", "with such an id");
    }
  }
}
