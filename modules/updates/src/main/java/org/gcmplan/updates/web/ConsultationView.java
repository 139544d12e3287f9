package org.gcmplan.updates.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.ConsultationOrder;
import org.gcmplan.updates.ConsultationProposal;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateCatalogue;

/** The standing office asks the bodies concerned, or finds the update incomplete. */
@Named
@ViewScoped
public class ConsultationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Consultation consultation;
  @Inject UpdateCatalogue catalogue;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject Ordering ordering;

  private List<String> bodies = new ArrayList<>();
  private List<String> added = new ArrayList<>();
  private String deadline = "";
  private String whyOthersNot = "";
  private String returnReason = "";

  @PostConstruct
  void propose() {
    bodies = new ArrayList<>(proposed());
    deadline = Typed.shown(proposal().deadline());
  }

  /** The bodies that the rules suggest. */
  public List<String> proposed() {
    return proposal().bodies().stream().map(BodyId::toString).toList();
  }

  /** For its name in a list of choices. */
  public BodyId body(String key) {
    return BodyId.parse(key);
  }

  private ConsultationProposal proposal() {
    return catalogue.consultationProposal(actor.get(), decision.id());
  }

  public String ask() {
    List<BodyId> asked = new ArrayList<>();
    bodies.forEach(body -> asked.add(BodyId.parse(body)));
    added.forEach(body -> asked.add(BodyId.parse(body)));
    consultation.open(
        actor.get(), decision.id(), new ConsultationOrder(asked, until(), whyOthersNot));
    return Inboxes.with("consultationOpened");
  }

  private LocalDate until() {
    return Typed.day(deadline)
        .orElseThrow(() -> new BusinessRuleViolation(new Problem("deadline", "updates.notADay")));
  }

  public String giveBack() {
    return ordering.because(UpdateAction.RETURN_INCOMPLETE, returnReason, "returned");
  }

  public List<String> getBodies() {
    return bodies;
  }

  public void setBodies(List<String> bodies) {
    this.bodies = bodies;
  }

  public List<String> getAdded() {
    return added;
  }

  public void setAdded(List<String> added) {
    this.added = added;
  }

  public String getDeadline() {
    return deadline;
  }

  public void setDeadline(String deadline) {
    this.deadline = Typed.orEmpty(deadline);
  }

  public String getWhyOthersNot() {
    return whyOthersNot;
  }

  public void setWhyOthersNot(String why) {
    whyOthersNot = Typed.orEmpty(why);
  }

  public String getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(String reason) {
    returnReason = Typed.orEmpty(reason);
  }
}
