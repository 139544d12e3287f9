package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.updates.RebaseOrder;
import org.gcmplan.updates.Rebasing;
import org.jspecify.annotations.Nullable;

/** A draft made against an edition that is no longer the newest. */
@Named
@RequestScoped
public class OldBaseView {
  @Inject Rebasing rebasing;
  @Inject TaskCatalogue tasks;
  @Inject CurrentActor actor;
  @Inject DraftView draft;

  public boolean isBaseOld() {
    return tasks
        .latest()
        .filter(latest -> !latest.equals(draft.standing().row().base()))
        .isPresent();
  }

  /**
   * Brings the draft up at once when nothing it changes has moved; else leads to where to choose.
   */
  public @Nullable String rebase() {
    draft.save();
    if (!rebasing.moved(actor.get(), draft.id()).isEmpty()) {
      return "/updates/rebase.xhtml?faces-redirect=true&update=" + draft.id();
    }
    rebasing.rebase(
        actor.get(),
        draft.id(),
        new RebaseOrder(draft.version(), tasks.latest().orElseThrow(), List.of()));
    draft.read();
    return null;
  }
}
