package org.gcmplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.Accounts;
import org.gcmplan.access.NewAccount;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;

/** Opens an account. */
@Named
@ViewScoped
public class NewAccountView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Accounts accounts;
  @Inject AccountDirectory directory;
  @Inject CurrentActor actor;

  private final UUID id = UUID.randomUUID();
  private final AccountForm form = new AccountForm();
  private transient String password = "";

  /** Refuses who may not see accounts before the form is shown. */
  public void open() {
    directory.all(actor.get());
  }

  public String send() {
    var name = new LocalizedText(form.getNameVi(), form.getNameEn());
    var body = BodyId.parse(form.getBody());
    accounts.open(
        actor.get(),
        new NewAccount(id, form.getUserName().strip(), name, body, Set.of(form.getRoles())),
        password.toCharArray());
    return "/access/rights.xhtml?faces-redirect=true&id=" + id + "&done=access.done.opened";
  }

  public Role[] roles() {
    return Role.values();
  }

  public AccountForm getForm() {
    return form;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
