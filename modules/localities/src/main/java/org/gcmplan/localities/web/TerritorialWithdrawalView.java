package org.gcmplan.localities.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.TerritorialChanges;

/** Takes back an order whose day lies ahead. */
@Named
@ViewScoped
public class TerritorialWithdrawalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TerritorialChanges changes;
  @Inject CurrentActor actor;

  private String order = "";
  private String reason = "";

  /** What is not planned, or not any more, is not found here. */
  public void open() {
    getRecorded();
  }

  public RecordedChange getRecorded() {
    return changes.recorded().stream()
        .filter(each -> each.id().toString().equals(order) && each.isPlanned())
        .findFirst()
        .orElseThrow(() -> new NotFound("territorial-change", order));
  }

  public String withdraw() {
    changes.withdraw(actor.get(), getRecorded().id(), reason);
    return "/localities/register.xhtml?faces-redirect=true&done=localities.done.withdrawn";
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order == null ? "" : order;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
