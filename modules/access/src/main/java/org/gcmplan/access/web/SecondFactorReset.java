package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gcmplan.access.SecondFactors;
import org.gcmplan.kernel.CurrentActor;

/** An administrator takes away the second factor of somebody whose device is lost. */
@Named
@RequestScoped
public class SecondFactorReset {
  @Inject SecondFactors factors;
  @Inject CurrentActor actor;

  private String reason = "";

  public boolean isInUse(UUID account) {
    return factors.inUse(actor.get()).contains(account);
  }

  public String reset(UUID account) {
    factors.reset(actor.get(), account, reason);
    return "/access/rights.xhtml?faces-redirect=true&id="
        + account
        + "&done=access.done.secondFactorReset";
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
