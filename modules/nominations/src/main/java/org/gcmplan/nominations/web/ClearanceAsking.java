package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** Whom the standing body asks about the nominee on the page. */
@Named
@ViewScoped
public class ClearanceAsking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Clearances clearances;
  @Inject CurrentActor actor;

  private String body = "";
  private ClearanceMatter matter = ClearanceMatter.DISCIPLINE;

  public String ask(NominationId nomination) {
    if (body.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("body", "nominations.words.missing"));
    }
    clearances.ask(actor.get(), nomination, BodyId.parse(body), matter);
    return "/nominations/check.xhtml?faces-redirect=true&id="
        + nomination
        + "&done=nominations.done.asked";
  }

  public List<ClearanceMatter> matters() {
    return List.of(ClearanceMatter.values());
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = NominationTyping.orEmpty(body);
  }

  public ClearanceMatter getMatter() {
    return matter;
  }

  public void setMatter(ClearanceMatter matter) {
    this.matter = matter;
  }
}
