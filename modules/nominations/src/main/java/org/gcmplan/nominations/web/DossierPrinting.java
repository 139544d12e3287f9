package org.gcmplan.nominations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.DossierPaper;
import org.gcmplan.nominations.DossierPapers;
import org.gcmplan.nominations.NominationId;

/**
 * Papers of nominations: {@code /nominations/paper?nomination=…&paper=REPORT&form=pdf}, for who may
 * see the nomination.
 */
@WebServlet("/nominations/paper")
public class DossierPrinting extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient DossierPapers papers;
  @Inject transient DocumentPrinting printing;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PaperForm form = "docx".equals(request.getParameter("form")) ? PaperForm.DOCX : PaperForm.PDF;
    Optional<DossierPaper> paper =
        Stream.of(DossierPaper.values())
            .filter(each -> each.name().equals(request.getParameter("paper")))
            .findFirst();
    if (!actor.isSignedIn() || paper.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    OfficialDocument document;
    try {
      String nomination = NominationTyping.orEmpty(request.getParameter("nomination"));
      document = papers.write(actor.get(), NominationId.parse(nomination), paper.get());
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] printed = printing.print(document, form);
    String name = paper.get().name().toLowerCase(Locale.ROOT) + "." + form.ending();
    response.setHeader("Cache-Control", "private, no-store");
    new Download(name, form.mediaType(), printed.length, new ByteArrayInputStream(printed))
        .sendTo(response);
  }
}
