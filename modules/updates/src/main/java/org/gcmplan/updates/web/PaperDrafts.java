package org.gcmplan.updates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePapers;

/**
 * Papers of updates as they would read now: {@code
 * /updates/draft?update=…&paper=SUBMISSION&form=pdf}.
 */
@WebServlet("/updates/draft")
public class PaperDrafts extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient UpdatePapers papers;
  @Inject transient DocumentPrinting printing;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PaperForm form = "docx".equals(request.getParameter("form")) ? PaperForm.DOCX : PaperForm.PDF;
    UpdatePaperKey paper;
    OfficialDocument document;
    try {
      paper = UpdatePaperKey.parse(Typed.orEmpty(request.getParameter("paper")));
      document =
          papers.draft(
              actor.get(), UpdateId.parse(Typed.orEmpty(request.getParameter("update"))), paper);
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] printed = printing.print(document, form);
    String name = paper.kind().name().toLowerCase(Locale.ROOT) + "-draft." + form.ending();
    response.setHeader("Cache-Control", "private, no-store");
    new Download(name, form.mediaType(), printed.length, new ByteArrayInputStream(printed))
        .sendTo(response);
  }
}
