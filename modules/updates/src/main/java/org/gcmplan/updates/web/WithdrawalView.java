package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.PlanUpdates;

/** The drafter takes an update back. */
@Named
@ViewScoped
public class WithdrawalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PlanUpdates updates;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private String reason = "";

  public String withdraw() {
    updates.withdraw(actor.get(), decision.id(), reason);
    return "/updates/list.xhtml?faces-redirect=true&done=updates.done.withdrawn";
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orEmpty(reason);
  }
}
