package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.UpdateAction;

/** How work on a draft ends: handed in, or thrown away. */
@Named
@ViewScoped
public class DraftEndView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PlanUpdates updates;
  @Inject CurrentActor actor;
  @Inject Reading reading;
  @Inject DraftView draft;

  private boolean redlineSeen;

  public String submit() {
    draft.save();
    BusinessRuleViolation.throwIfAny(draft.getForm().faults());
    updates.submit(actor.get(), draft.id(), draft.version());
    return "/updates/decision.xhtml?faces-redirect=true&done=updates.done.submitted&update="
        + draft.id();
  }

  public String discard() {
    updates.discard(actor.get(), draft.id());
    return "/updates/list.xhtml?faces-redirect=true&done=updates.done.discarded";
  }

  public boolean isDiscardable() {
    return reading.allows(draft.id(), UpdateAction.DISCARD);
  }

  public void showRedline() {
    redlineSeen = true;
  }

  public boolean isRedlineSeen() {
    return redlineSeen;
  }

  public List<Check> checks() {
    DraftForm form = draft.getForm();
    return List.of(
        new Check("title", "draft:title", !form.getTitle().text().isEmpty()),
        new Check("reason", "draft:reason", !form.getReason().text().isEmpty()),
        new Check("legalBasis", "draft:legalBasis", !form.getLegalBasis().isBlank()),
        new Check("changes", "changes-title", !form.asked().isEmpty()),
        new Check("redline", "draft:acts:redline", redlineSeen));
  }

  /** What was typed and cannot be read. */
  public List<ChangeForm> unreadable() {
    return draft.getForm().unreadable();
  }

  /** Why it was given back, if it was. */
  public List<HistoryEntry> reasons() {
    return LastWord.on(draft.standing());
  }

  /** A line of the check list, where it leads, and whether it is done. */
  public record Check(String what, String anchor, boolean done) {}
}
