package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsView {
  @Inject AccountDirectory directory;
  @Inject CurrentActor actor;

  private List<AccountRow> rows = List.of();

  /** Before anything is rendered, so that a refusal becomes a page of its own. */
  public void open() {
    rows = directory.all(actor.get());
  }

  public List<AccountRow> rows() {
    return rows;
  }

  public List<Grant> rights(AccountRow row) {
    return Rights.inOrder(row.grants());
  }
}
