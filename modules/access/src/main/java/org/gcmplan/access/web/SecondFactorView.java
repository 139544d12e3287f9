package org.gcmplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.access.SecondFactorKey;
import org.gcmplan.access.SecondFactorState;
import org.gcmplan.access.SecondFactors;
import org.gcmplan.kernel.CurrentActor;

/** One's own second factor: set it up, see the recovery codes once, give it up. */
@Named
@ViewScoped
public class SecondFactorView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SecondFactors factors;
  @Inject CurrentActor actor;

  private transient String code = "";
  private transient SecondFactorKey key;
  private transient List<String> recoveryCodes = List.of();

  public boolean isAvailable() {
    return factors.isAvailable();
  }

  public SecondFactorState state() {
    return factors.state(actor.get());
  }

  /** What the device has to know; the same until it is confirmed. */
  public SecondFactorKey key() {
    if (key == null) {
      key = factors.begin(actor.get());
    }
    return key;
  }

  /** The key as a picture to be scanned. */
  public String picture() {
    return QrPicture.of(key().address());
  }

  /** Stays on the page: the recovery codes are shown this once. */
  public void confirm() {
    recoveryCodes = factors.confirm(actor.get(), code);
  }

  public String remove() {
    factors.remove(actor.get(), code);
    return "/access/account.xhtml?faces-redirect=true&done=access.done.secondFactorRemoved";
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes == null ? List.of() : recoveryCodes;
  }

  /** Never given back to a page. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
