package org.gcmplan.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardLists;
import org.gcmplan.certificates.CertificateDesign;
import org.gcmplan.certificates.CertificatePrinting;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;

/**
 * Hands out what is printed from the register: {@code /certificates/files/entry/<id>.pdf}, {@code
 * …/decision/<id>.pdf}, {@code …/money/…}, {@code …/ceremony/…}, {@code …/all/<id>.zip}. What one
 * may not see is not there.
 */
@WebServlet("/certificates/files/*")
public class AwardFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ASKED =
      Pattern.compile("/(entry|decision|money|ceremony|all)/([0-9a-f-]{36})\\.(pdf|docx|csv|zip)");

  @Inject transient CertificatePrinting printing;
  @Inject transient AwardLists lists;
  @Inject transient MoneyCsv csv;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher asked = ASKED.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!asked.matches() || !actor.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, no-store");
    try {
      send(asked, design(request), response);
    } catch (NotFound | BusinessRuleViolation hidden) {
      response.reset();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(Matcher asked, CertificateDesign design, HttpServletResponse response)
      throws IOException {
    Actor reader = actor.get();
    String id = asked.group(2);
    String form = asked.group(3);
    switch (asked.group(1) + "." + form) {
      case "entry.pdf" ->
          printing.print(
              reader,
              RegisterEntryId.parse(id),
              design,
              saved(response, "application/pdf", "bang-khen.pdf"));
      case "all.zip" ->
          printing.printAll(
              reader,
              AwardDecisionId.parse(id),
              design,
              saved(response, "application/zip", "bang-khen.zip"));
      case "decision.pdf", "decision.docx" ->
          lists.decision(reader, AwardDecisionId.parse(id), form(form)).sendTo(response);
      case "money.pdf", "money.docx" ->
          bytes(
              response,
              lists.moneyPaper(reader, AwardDecisionId.parse(id), form(form)),
              "money." + form);
      case "ceremony.pdf", "ceremony.docx" ->
          bytes(
              response,
              lists.ceremonyPaper(reader, AwardDecisionId.parse(id), form(form)),
              "ceremony." + form);
      case "money.csv" -> csv.send(lists.money(reader, AwardDecisionId.parse(id)), response);
      default -> throw new NotFound("file", id);
    }
  }

  private static void bytes(HttpServletResponse response, byte[] file, String name)
      throws IOException {
    PaperForm form = form(name.substring(name.lastIndexOf('.') + 1));
    saved(response, form.mediaType(), name).write(file);
  }

  private static OutputStream saved(HttpServletResponse response, String type, String name)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }

  private static PaperForm form(String ending) {
    return ending.equals("pdf") ? PaperForm.PDF : PaperForm.DOCX;
  }

  private static CertificateDesign design(HttpServletRequest request) {
    return "overprint".equals(request.getParameter("design"))
        ? CertificateDesign.OVERPRINT
        : CertificateDesign.FULL;
  }
}
