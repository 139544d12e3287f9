package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.access.Accounts;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;

/** One's own password. Kept for the request only, never in the view. */
@Named
@RequestScoped
public class PasswordView {
  @Inject Accounts accounts;
  @Inject CurrentActor actor;

  private String old = "";
  private String fresh = "";
  private String again = "";

  public String change() {
    if (!fresh.equals(again)) {
      throw new BusinessRuleViolation(new Problem("again", "access.passwordsDiffer"));
    }
    accounts.changePassword(actor.get(), old.toCharArray(), fresh.toCharArray());
    return "/access/account.xhtml?faces-redirect=true&done=access.done.password";
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
