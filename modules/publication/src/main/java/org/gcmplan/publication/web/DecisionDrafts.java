package org.gcmplan.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.publication.PublishedPapers;
import org.gcmplan.updates.UpdateId;

/** The decision on an update as it would read now: {@code /publication/draft?update=…&form=pdf}. */
@WebServlet("/publication/draft")
public class DecisionDrafts extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient PublishedPapers papers;
  @Inject transient DocumentPrinting printing;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PaperForm form = "docx".equals(request.getParameter("form")) ? PaperForm.DOCX : PaperForm.PDF;
    OfficialDocument draft;
    try {
      String update = Objects.requireNonNullElse(request.getParameter("update"), "");
      draft = papers.draftDecision(actor.get(), UpdateId.parse(update));
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] printed = printing.print(draft, form);
    response.setHeader("Cache-Control", "private, no-store");
    String name = "decision-draft." + form.ending();
    new Download(name, form.mediaType(), printed.length, new ByteArrayInputStream(printed))
        .sendTo(response);
  }
}
