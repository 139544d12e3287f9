package org.gcmplan.updates.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.UpdateCatalogue;

/** The standing office asks those who gave no answer once more. */
@Named
@ViewScoped
public class AskSilentView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Consultation consultation;
  @Inject UpdateCatalogue catalogue;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private String deadline = "";

  @PostConstruct
  void propose() {
    deadline = Typed.shown(catalogue.consultationProposal(actor.get(), decision.id()).deadline());
  }

  public String ask() {
    consultation.askSilent(
        actor.get(),
        decision.id(),
        Typed.day(deadline)
            .orElseThrow(
                () -> new BusinessRuleViolation(new Problem("deadline", "updates.notADay"))));
    return Inboxes.with("askedAgain");
  }

  public String getDeadline() {
    return deadline;
  }

  public void setDeadline(String deadline) {
    this.deadline = Typed.orEmpty(deadline);
  }
}
