package org.gcmplan.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.PastAwardImport;
import org.gcmplan.documents.TableWorkbooks;
import org.gcmplan.kernel.CurrentActor;

/** An empty table of past awards, for who may enter them. */
@WebServlet("/certificates/past-awards.xlsx")
public class EmptyPastAwards extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient PastAwardImport tables;
  @Inject transient AwardRuleBook book;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!actor.isSignedIn() || !book.mayChange(actor.get())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(TableWorkbooks.MEDIA_TYPE);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"khen-thuong-truoc-day.xlsx\"");
    response.getOutputStream().write(tables.emptyWorkbook());
  }
}
