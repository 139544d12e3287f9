package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gcmplan.kernel.CurrentActor;

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
      response.sendRedirect(request.getContextPath() + (actor.isSignedIn() ? "/inbox" : "/public"));
    } else {
      request.getRequestDispatcher(page).forward(request, response);
    }
  }
}
