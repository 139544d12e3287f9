package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.gcmplan.access.OutsideAnswer;
import org.gcmplan.access.OutsideAttempt;
import org.gcmplan.access.OutsideOutcome;
import org.gcmplan.access.OutsideSignIns;
import org.gcmplan.kernel.PlanClock;

/** Sends the browser to the outside provider and takes it back. */
@WebServlet({"/sign-in/outside", "/sign-in/outside/back"})
public class OutsideSignIn extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String LOGIN = "/login.xhtml";

  @Inject transient OutsideSignIns outside;
  @Inject transient OutsideVisit visit;
  @Inject transient HalfSignedIn half;
  @Inject transient Entrance entrance;
  @Inject transient PlanClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    if (outside.provider().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getServletPath().endsWith("/back")) {
      comeBack(request, response);
    } else {
      go(request, response);
    }
  }

  private void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
    OutsideAttempt attempt = outside.begin(said(request, "to"));
    visit.begin(attempt);
    response.sendRedirect(attempt.address().toString());
  }

  private void comeBack(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<OutsideAttempt> attempt = visit.take();
    if (attempt.isEmpty()) {
      response.sendRedirect(request.getContextPath() + LOGIN + "?done=web.done.outsideRefused");
      return;
    }
    var answer =
        new OutsideAnswer(said(request, "code"), said(request, "state"), said(request, "error"));
    OutsideOutcome outcome = outside.finish(attempt.get(), answer);
    String wanted = attempt.get().wanted();
    response.sendRedirect(request.getContextPath() + next(outcome, wanted, request, response));
  }

  /** The page within the application that follows. */
  private String next(
      OutsideOutcome outcome,
      String wanted,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException {
    return switch (outcome.result()) {
      case ACCEPTED -> inside(outcome, wanted, request, response);
      case NO_ACCOUNT -> LOGIN + "?done=web.done.outsideNoAccount";
      case REFUSED -> LOGIN + "?done=web.done.outsideRefused";
    };
  }

  private String inside(
      OutsideOutcome outcome,
      String wanted,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException {
    if (outcome.codeNeeded()) {
      half.begin(outcome.userName(), clock.instant());
      return LOGIN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
    return entrance.admit(outcome.userName(), request, response)
        ? Destination.within(request.getContextPath(), wanted)
            .substring(request.getContextPath().length())
        : LOGIN + "?done=web.done.outsideRefused";
  }

  private static String said(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
