package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.updates.PlanUpdates;

/** A draft that time has overtaken: somebody else wrote it, or a newer edition came out. */
@Named
@RequestScoped
public class OvertakenView {
  @Inject PlanUpdates updates;
  @Inject TaskCatalogue tasks;
  @Inject CurrentActor actor;
  @Inject DraftView draft;
  @Inject Wording wording;

  public boolean isWrittenByAnother() {
    return draft.standing().version() != draft.version();
  }

  public boolean isBaseOld() {
    return tasks
        .latest()
        .filter(latest -> !latest.equals(draft.standing().row().base()))
        .isPresent();
  }

  public void rebase() {
    draft.save();
    updates.rebase(actor.get(), draft.id(), draft.version());
    draft.read();
  }

  public void keepMine() {
    draft.writeOver();
    draft.save();
  }

  public void takeTheirs() {
    draft.read();
  }

  /** Where the other's text and one's own differ. */
  public List<Difference> differences(Language language) {
    return new Differences(wording, language)
        .between(draft.getForm().proposal(), Written.in(draft.standing()));
  }
}
