package org.gcmplan.workflow.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.workflow.Inbox;

/** The part of the inbox that is looked at, as a table for a spreadsheet. */
@WebServlet(InboxExport.PATH)
public class InboxExport extends HttpServlet {
  static final String PATH = "/workflow/inbox.csv";
  static final String LANGUAGE = "lang";

  private static final long serialVersionUID = 1L;
  private static final int MOST = 5000;

  @Inject transient Inbox inbox;
  @Inject transient CurrentActor reader;
  @Inject transient InboxTable table;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request.getParameter(LANGUAGE));
    var items = inbox.page(reader.get(), InboxAddress.of(request).query(0, MOST));
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"inbox.csv\"");
    response.getWriter().write(table.of(items, language));
  }
}
