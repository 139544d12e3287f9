package org.gcmplan.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.reporting.Dashboard;
import org.gcmplan.reporting.Lens;

/** The dashboard on one page of paper, through the lens that the address names. */
@WebServlet("/reporting/overview.pdf")
public class DashboardPaper extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Dashboard dashboard;
  @Inject transient DocumentPrinting printing;
  @Inject transient CurrentActor reader;
  @Inject transient PlanClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!reader.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Lens lens = new LookedAt(request::getParameter).lens(clock.today());
    Language language = Language.of(request.getParameter("lang"));
    byte[] page = printing.print(dashboard.onePage(reader.get(), lens, language), PaperForm.PDF);
    response.setHeader("Cache-Control", "private, no-store");
    new Download(
            "overview-" + lens.day() + ".pdf",
            PaperForm.PDF.mediaType(),
            page.length,
            new ByteArrayInputStream(page))
        .sendTo(response);
  }
}
