package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.DueDossier;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** Dossiers whose time of keeping is over: one person proposes to destroy them, another decides. */
@Named
@ViewScoped
public class RetentionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DossierRetention retention;
  @Inject RetentionReport report;
  @Inject CurrentActor actor;

  private String page = "";
  private String chosen = "";
  private String reason = "";

  public RowsOnPage<DueDossier> getRows() {
    return RowsOnPage.of(report.getAll(), page, 50);
  }

  /** What nobody has proposed to destroy yet. */
  public List<DueDossier> getDue() {
    return report.getAll().stream()
        .filter(dossier -> dossier.due() && dossier.proposed().isEmpty())
        .toList();
  }

  /** What waits for a second person. */
  public List<DueDossier> getProposed() {
    return report.getAll().stream().filter(dossier -> dossier.proposed().isPresent()).toList();
  }

  public String propose() {
    retention.propose(actor.get(), NominationId.parse(chosen), reason);
    return page("proposed");
  }

  public String destroy(NominationId dossier) {
    retention.destroy(actor.get(), dossier);
    return page("destroyed");
  }

  public String keep(NominationId dossier) {
    retention.keep(actor.get(), dossier, reason);
    return page("keptOn");
  }

  private static String page(String done) {
    return "/nominations/retention.xhtml?faces-redirect=true&done=nominations.done." + done;
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
