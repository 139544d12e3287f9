package org.gcmplan.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gcmplan.exchange.ExchangeFile;
import org.gcmplan.exchange.ReportWorkbooks;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotAllowed;

/**
 * Hands out reporting workbooks, {@code /exchange/workbook/LOCALITY:<id>}, to the coordinators of
 * the body. For everybody else they are not there.
 */
@WebServlet("/exchange/workbook/*")
public class ReportWorkbookFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern BODY =
      Pattern.compile(
          "(AGENCY|LOCALITY):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject transient ReportWorkbooks workbooks;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    if (!BODY.matcher(asked).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ExchangeFile file;
    try {
      Language language = Language.of(request.getParameter("lang"));
      file = workbooks.workbook(actor.get(), BodyId.parse(asked), language);
    } catch (NotAllowed hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(file.type());
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }
}
