package org.gcmplan.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.PublishedPapers;

/**
 * Published papers, for everybody: {@code /public/papers/plan-6-vi.pdf}, {@code
 * /public/papers/decision-6.docx}. They never change, so they may be kept.
 */
@WebServlet("/public/papers/*")
public class PublishedPaperFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME =
      Pattern.compile("/(?:plan-([1-9]\\d{0,5})-(vi|en)|decision-([1-9]\\d{0,5}))\\.(pdf|docx)");

  @Inject transient PublishedPapers papers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!name.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Download paper;
    try {
      paper = find(name);
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "public, max-age=86400");
    paper.sendTo(response);
  }

  private Download find(Matcher name) {
    PaperForm form = name.group(4).equals("pdf") ? PaperForm.PDF : PaperForm.DOCX;
    return name.group(1) == null
        ? papers.decision(edition(name.group(3)), form)
        : papers.plan(edition(name.group(1)), Language.of(name.group(2)), form);
  }

  private static EditionNumber edition(String digits) {
    return new EditionNumber(Integer.parseInt(digits));
  }
}
