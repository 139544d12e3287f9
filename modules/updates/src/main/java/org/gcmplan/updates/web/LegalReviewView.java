package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.LegalReview;

/** The legal reviewer clears an update, or gives it back. */
@Named
@ViewScoped
public class LegalReviewView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject LegalReview legalReview;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private String note = "";
  private String returnReason = "";

  public String clear() {
    legalReview.clear(actor.get(), decision.id(), decision.version(), note);
    return Inboxes.with("legallyCleared");
  }

  public String giveBack() {
    legalReview.giveBack(actor.get(), decision.id(), decision.version(), returnReason);
    return Inboxes.with("returned");
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orEmpty(note);
  }

  public String getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(String reason) {
    returnReason = Typed.orEmpty(reason);
  }
}
