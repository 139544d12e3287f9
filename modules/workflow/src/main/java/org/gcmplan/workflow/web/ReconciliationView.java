package org.gcmplan.workflow.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.Repairs;

/** Whether records, routes and inbox tell the same story, and what mends it where they don't. */
@Named
@ViewScoped
public class ReconciliationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Reconciliation reconciliation;
  @Inject Repairs repairs;
  @Inject CurrentActor actor;

  private transient List<Mismatch> mismatches;

  @PostConstruct
  void read() {
    mismatches = reconciliation.mismatches(actor.get());
  }

  public List<Mismatch> mismatches() {
    if (mismatches == null) {
      read();
    }
    return mismatches;
  }

  public boolean isMendable() {
    return actor.get().holds(Role.ADMINISTRATOR);
  }

  public String mend(Mismatch mismatch) {
    repairs.mend(actor.get(), mismatch);
    return "/workflow/reconciliation.xhtml?faces-redirect=true&done=workflow.done.mended";
  }
}
