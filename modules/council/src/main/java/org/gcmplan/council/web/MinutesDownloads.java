package org.gcmplan.council.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.gcmplan.council.CouncilMinutes;
import org.gcmplan.council.SittingId;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;

/**
 * Minutes as a file: {@code /council/minutes?sitting=…&lang=vi&form=pdf}; as they would read now,
 * until they are approved.
 */
@WebServlet("/council/minutes")
public class MinutesDownloads extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient CouncilMinutes minutes;
  @Inject transient DocumentPrinting printing;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PaperForm form = "docx".equals(request.getParameter("form")) ? PaperForm.DOCX : PaperForm.PDF;
    Language language = Language.of(request.getParameter("lang"));
    Download download;
    try {
      SittingId sitting = SittingId.parse(CouncilTyping.orEmpty(request.getParameter("sitting")));
      OfficialDocument draft = minutes.draft(actor.get(), sitting, language);
      download =
          draft.draft() ? printed(draft, form) : minutes.file(actor.get(), sitting, language, form);
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, no-store");
    download.sendTo(response);
  }

  private Download printed(OfficialDocument draft, PaperForm form) {
    byte[] bytes = printing.print(draft, form);
    return new Download(
        "minutes-draft." + form.ending(),
        form.mediaType(),
        bytes.length,
        new ByteArrayInputStream(bytes));
  }
}
