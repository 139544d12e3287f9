package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;

/** The addresses that people say aloud: {@code /}, {@code /public}, {@code /inbox}. */
@WebServlet({"", "/public", "/inbox", "/inbox.xhtml"})
public class ShortAddresses extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> PAGES =
      Map.of(
          "/public", "/public/index.xhtml",
          "/inbox", "/workflow/inbox.xhtml",
          "/inbox.xhtml", "/workflow/inbox.xhtml");

  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String page = PAGES.get(request.getServletPath());
    if (page == null) {
      response.sendRedirect(request.getContextPath() + home());
    } else {
      request.getRequestDispatcher(page).forward(request, response);
    }
  }

  private String home() {
    if (!actor.isSignedIn()) {
      return "/public";
    }
    return watchesOnly(actor.get()) ? "/reporting/dashboard.xhtml" : "/inbox";
  }

  /** Leadership without any other task begins with the whole; lent rights bring work with them. */
  private static boolean watchesOnly(Actor person) {
    return !person.rights().isEmpty()
        && person.rights().stream().allMatch(grant -> grant.role() == Role.LEADERSHIP);
  }
}
