package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.nominations.Appraisals;
import org.gcmplan.nominations.Confirmations;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.Nominations;
import org.jspecify.annotations.Nullable;

/** What is done with the nomination on the page, from its decision bar. */
@Named
@ViewScoped
public class NominationActs implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Nominations nominations;
  @Inject Confirmations confirmations;
  @Inject Appraisals appraisals;
  @Inject CurrentActor actor;
  @Inject DossierView dossier;

  private String reason = "";
  private @Nullable LocalDate due;

  public String confirm() {
    confirmations.confirm(actor.get(), id());
    return page("confirmed");
  }

  public String sendBack() {
    confirmations.sendBack(actor.get(), id(), reason);
    return page("sentBack");
  }

  public String receive() {
    appraisals.receive(actor.get(), id());
    return page("received");
  }

  public String giveBack() {
    appraisals.giveBack(actor.get(), id(), reason);
    return page("givenBack");
  }

  public String askSupplement() {
    appraisals.askSupplement(actor.get(), id(), reason, NominationTyping.day(due, "due"));
    return page("supplementAsked");
  }

  public String supplement() {
    nominations.supplement(actor.get(), id(), reason);
    return page("supplemented");
  }

  public String findEligible() {
    appraisals.findEligible(actor.get(), id());
    return page("eligible");
  }

  public String findIneligible() {
    appraisals.findIneligible(actor.get(), id(), reason);
    return page("ineligible");
  }

  public String reopen() {
    appraisals.reopen(actor.get(), id(), reason);
    return page("reopened");
  }

  public String withdraw() {
    nominations.withdraw(actor.get(), id(), reason);
    return page("withdrawn");
  }

  /** Why the reader may not confirm it, as a key; empty when they may. */
  public String getObstacle() {
    return confirmations.obstacle(actor.get(), id()).orElse("");
  }

  private NominationId id() {
    return dossier.getNomination().id();
  }

  private String page(String done) {
    return "/nominations/dossier.xhtml?faces-redirect=true&id=" + id() + "&done=nominations.done." + done;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = NominationTyping.orEmpty(reason);
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}
