package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.Approval;

/** The approving official decides. */
@Named
@ViewScoped
public class ApprovalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Approval approval;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private String returnReason = "";
  private String refusalReason = "";

  public String approve() {
    approval.approve(actor.get(), decision.id(), decision.version());
    return Inboxes.with("approved");
  }

  public String giveBack() {
    approval.returnForRevision(actor.get(), decision.id(), decision.version(), returnReason);
    return Inboxes.with("returned");
  }

  public String refuse() {
    approval.refuse(actor.get(), decision.id(), decision.version(), refusalReason);
    return Inboxes.with("refused");
  }

  public String getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(String reason) {
    returnReason = Typed.orEmpty(reason);
  }

  public String getRefusalReason() {
    return refusalReason;
  }

  public void setRefusalReason(String reason) {
    refusalReason = Typed.orEmpty(reason);
  }
}
