package org.gcmplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.OutsideIdentities;
import org.gcmplan.access.OutsideSignIns;
import org.gcmplan.kernel.CurrentActor;

/** Who an account is at the outside provider, for administrators. */
@Named
@ViewScoped
public class OutsideView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OutsideIdentities identities;
  @Inject OutsideSignIns outside;
  @Inject CurrentActor actor;

  private String email;
  private String subject = "";

  /** Whether an outside provider is configured. */
  public boolean isOn() {
    return outside.provider().isPresent();
  }

  /** To be told first whose page it is. */
  public void open(UUID account) {
    if (isOn()) {
      email = identities.address(actor.get(), account);
    }
  }

  public List<String> subjects(UUID account) {
    return identities.subjects(actor.get(), account);
  }

  public String write(UUID account) {
    identities.writeAddress(actor.get(), account, email);
    return again(account);
  }

  public String link(UUID account) {
    identities.link(actor.get(), account, subject);
    return again(account);
  }

  public String unlink(UUID account, String known) {
    identities.unlink(actor.get(), account, known);
    return again(account);
  }

  private static String again(UUID account) {
    return "/access/rights.xhtml?faces-redirect=true&id=" + account + "&done=access.done.outside";
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}
