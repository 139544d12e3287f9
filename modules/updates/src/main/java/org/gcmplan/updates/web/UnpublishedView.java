package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.ApprovedUpdates;

/** The publisher gives an approved update back instead of publishing it. */
@Named
@ViewScoped
public class UnpublishedView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ApprovedUpdates approved;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private String reason = "";

  public String giveBack() {
    approved.returnForRevision(actor.get(), decision.id(), decision.version(), reason);
    return Inboxes.with("returned");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orEmpty(reason);
  }
}
