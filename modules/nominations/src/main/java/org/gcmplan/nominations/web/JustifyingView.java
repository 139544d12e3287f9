package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationChecks;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** Why a doubt does not stand in the way, as it is typed. */
@Named
@ViewScoped
public class JustifyingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject NominationChecks checks;
  @Inject CurrentActor actor;

  private String id = "";
  private String chosen = "";
  private String reason = "";

  /** The doubt as the form names it: its kind and what it is about. */
  public String name(Doubt doubt) {
    return doubt.kind() + "|" + doubt.reference();
  }

  public List<Doubt> open(NominationId nomination) {
    return checks.of(actor.get(), nomination).stream()
        .filter(doubt -> doubt.weight() == DoubtWeight.WARN)
        .toList();
  }

  public String justify(NominationId nomination) {
    String[] parts = chosen.split("\\|", 2);
    if (parts.length < 2) {
      throw new BusinessRuleViolation(new Problem("chosen", "nominations.words.missing"));
    }
    checks.justify(actor.get(), nomination, DoubtKind.valueOf(parts[0]), parts[1], reason);
    return "/nominations/check.xhtml?faces-redirect=true&id="
        + nomination
        + "&done=nominations.done.justified";
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
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
