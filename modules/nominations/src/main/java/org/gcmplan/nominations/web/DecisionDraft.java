package org.gcmplan.nominations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.AwardDrafting;
import org.gcmplan.nominations.CallId;

/** The draft of a decision: {@code /nominations/draft?call=…&form=pdf}. */
@WebServlet("/nominations/draft")
public class DecisionDraft extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient AwardDrafting drafting;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PaperForm form = "docx".equals(request.getParameter("form")) ? PaperForm.DOCX : PaperForm.PDF;
    if (!actor.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] paper;
    try {
      String call = NominationTyping.orEmpty(request.getParameter("call"));
      paper = drafting.decision(actor.get(), CallId.parse(call), form);
    } catch (NotFound | BusinessRuleViolation hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, no-store");
    new Download(
            "du-thao-quyet-dinh." + form.ending(),
            form.mediaType(),
            paper.length,
            new ByteArrayInputStream(paper))
        .sendTo(response);
  }
}
