package org.gcmplan.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.PaperId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;

/**
 * Hands out attached files, {@code /documents/file/<id>}, and papers that went out, {@code
 * /documents/paper/<id>.pdf}. What one may not see is not there.
 */
@WebServlet({"/documents/file/*", "/documents/paper/*"})
public class FileDownloads extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ASKED =
      Pattern.compile("/documents/(file|paper)/([0-9a-f-]{36})(?:\\.(pdf|docx))?");

  @Inject transient Attachments attachments;
  @Inject transient OutgoingPapers papers;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    Matcher asked = ASKED.matcher(path);
    if (!asked.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Download download;
    try {
      download = find(asked);
    } catch (NotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, no-store");
    download.sendTo(response);
  }

  private Download find(Matcher asked) {
    boolean isFile = asked.group(1).equals("file");
    if (isFile != (asked.group(3) == null)) {
      throw new NotFound(asked.group(1), asked.group(2));
    }
    return isFile
        ? attachments.open(actor.get(), AttachmentId.parse(asked.group(2)))
        : papers.open(
            actor.get(),
            PaperId.parse(asked.group(2)),
            asked.group(3).equals("pdf") ? PaperForm.PDF : PaperForm.DOCX);
  }
}
