package org.gcmplan.web.shell;

import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;

/** Turns what went wrong with a form into messages, each at its field where it has one. */
@RequestScoped
class Problems {
  @Inject Messages messages;
  @Inject HttpServletRequest request;

  void show(FacesContext faces, Throwable cause) {
    problemsOf(cause).forEach(problem -> show(faces, problem));
    markFailed(faces, cause);
    faces.validationFailed();
    faces.renderResponse();
  }

  private List<Problem> problemsOf(Throwable cause) {
    if (cause instanceof BusinessRuleViolation violation) {
      return violation.problems();
    }
    if (cause instanceof NotFound) {
      return List.of(new Problem("", "web.notFound"));
    }
    if (cause instanceof OptimisticLockException) {
      return List.of(new Problem("", "web.changedMeanwhile"));
    }
    String reference = Reference.log(request, cause);
    return List.of(new Problem("", isAway(cause) ? "web.unavailable" : "web.fault", reference));
  }

  /** A page with what was typed is no success for that: proxies and programs see it by this. */
  private static void markFailed(FacesContext faces, Throwable cause) {
    if (!Causes.isTelling(cause) && !faces.getPartialViewContext().isAjaxRequest()) {
      faces
          .getExternalContext()
          .setResponseStatus(isAway(cause) ? SC_SERVICE_UNAVAILABLE : SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static boolean isAway(Throwable cause) {
    return DatabaseAway.caused(cause);
  }

  private void show(FacesContext faces, Problem problem) {
    String text = messages.of(problem);
    faces.addMessage(
        FieldSearch.markWrong(faces, problem.field()),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}
