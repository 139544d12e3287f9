package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.updates.UpdateAction;

/** The approving official decides. */
@Named
@ViewScoped
public class ApprovalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Ordering ordering;

  private String returnReason = "";
  private String refusalReason = "";

  public String approve() {
    return ordering.plain(UpdateAction.APPROVE, "approved");
  }

  public String giveBack() {
    return ordering.because(UpdateAction.RETURN_FOR_REVISION, returnReason, "returned");
  }

  public String refuse() {
    return ordering.because(UpdateAction.REFUSE, refusalReason, "refused");
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
