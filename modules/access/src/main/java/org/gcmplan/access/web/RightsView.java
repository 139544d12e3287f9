package org.gcmplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.access.Accounts;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;

/** One account and its rights. */
@Named
@ViewScoped
public class RightsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Accounts accounts;
  @Inject AccountDirectory directory;
  @Inject CurrentActor actor;

  private String id = "";
  private Role role = Role.DRAFTER;
  private String body = "";
  private transient AccountRow account;

  public void open() {
    account();
    body = account.body().toString();
  }

  public String grant() {
    accounts.grant(actor.get(), account().id(), new Grant(role, BodyId.parse(body)));
    return again("access.done.granted");
  }

  public String revoke(Grant grant) {
    accounts.revoke(actor.get(), account().id(), grant);
    return again("access.done.revoked");
  }

  public String close() {
    accounts.close(actor.get(), account().id());
    return again("access.done.closed");
  }

  public AccountRow account() {
    if (account == null) {
      account =
          directory.all(actor.get()).stream()
              .filter(row -> row.id().toString().equals(id))
              .findFirst()
              .orElseThrow(() -> new NotFound("account", id));
    }
    return account;
  }

  public List<Grant> rights() {
    return Rights.inOrder(account().grants());
  }

  public Role[] roles() {
    return Role.values();
  }

  private String again(String done) {
    return "/access/rights.xhtml?faces-redirect=true&id=" + id + "&done=" + done;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
