package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.DueDossier;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** Dossiers whose time of keeping is over, or will be. */
@Named
@ViewScoped
public class RetentionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DossierRetention retention;
  @Inject CurrentActor actor;

  private String page = "";
  private String chosen = "";
  private String reason = "";

  public RowsOnPage<DueDossier> getRows() {
    return RowsOnPage.of(retention.all(actor.get()), page, 50);
  }

  public List<DueDossier> getDue() {
    return retention.all(actor.get()).stream().filter(DueDossier::due).toList();
  }

  public boolean isKeeping() {
    return actor.get().holds(Role.AWARD_OFFICE);
  }

  public String destroy() {
    retention.destroy(actor.get(), NominationId.parse(chosen), reason);
    return "/nominations/retention.xhtml?faces-redirect=true&done=nominations.done.destroyed";
  }

  public String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = NominationTyping.orEmpty(page);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = NominationTyping.orEmpty(chosen);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = NominationTyping.orEmpty(reason);
  }
}
