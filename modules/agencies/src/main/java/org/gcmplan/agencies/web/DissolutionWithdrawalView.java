package org.gcmplan.agencies.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.agencies.RecordedDissolution;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;

/** Takes back an order whose day lies ahead. */
@Named
@ViewScoped
public class DissolutionWithdrawalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Reorganisations reorganisations;
  @Inject CurrentActor actor;

  private String order = "";
  private String reason = "";

  /** What is not planned, or not any more, is not found here. */
  public void open() {
    getRecorded();
  }

  public RecordedDissolution getRecorded() {
    return reorganisations.recorded().stream()
        .filter(each -> each.id().toString().equals(order) && each.isPlanned())
        .findFirst()
        .orElseThrow(() -> new NotFound("dissolution", order));
  }

  public String withdraw() {
    reorganisations.withdraw(actor.get(), getRecorded().id(), reason);
    return "/agencies/register.xhtml?faces-redirect=true&done=agencies.done.withdrawn";
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
