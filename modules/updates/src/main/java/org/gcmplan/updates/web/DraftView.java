package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateView;
import org.jspecify.annotations.Nullable;

/** The change editor: a draft that saves itself while it is written. */
@Named
@ViewScoped
public class DraftView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PlanUpdates updates;
  @Inject CurrentActor actor;
  @Inject Reading reading;

  private String update = "";
  private long version;
  private DraftForm form = new DraftForm();
  private DraftForm opened = new DraftForm();

  /** Leads elsewhere whoever has no draft yet, or may only read this one. */
  public @Nullable String open(String task, String operation) {
    if (update.isEmpty()) {
      return "/updates/start.xhtml?faces-redirect=true&task="
          + Typed.inAddress(task)
          + "&operation="
          + Typed.inAddress(operation);
    }
    if (!reading.allows(id(), UpdateAction.REVISE)) {
      return "/updates/decision.xhtml?faces-redirect=true&update=" + id();
    }
    read();
    return null;
  }

  void read() {
    reading.forget();
    form = DraftForm.of(standing(), this::inPlan);
    see();
  }

  /** Takes the draft as it stands as seen: a conflict is told from here. */
  private void see() {
    opened = DraftForm.of(standing(), this::inPlan);
    version = standing().version();
  }

  /** The task as it reads in the edition that the draft is made against. */
  public TaskContent inPlan(TaskCode task) {
    return reading.task(standing().row().base(), task);
  }

  /** Keeps what was typed, readable or not. */
  public void save() {
    Proposal written = form.proposal();
    if (!written.equals(Written.in(standing()))) {
      updates.revise(actor.get(), id(), version, written);
      reading.forget();
    }
    // What somebody else wrote in between is not ours: then the next save is refused.
    if (written.equals(Written.in(standing()))) {
      see();
    }
  }

  /** Replaces what somebody else wrote, knowing it. */
  void writeOver(Proposal written) {
    updates.revise(actor.get(), id(), standing().version(), written);
    read();
  }

  /** What the draft said before one's own changes, and before another's that one has not seen. */
  Proposal asOpened() {
    return opened.proposal();
  }

  /** The name under which problems of a change find its input. */
  public String path(ChangeForm change) {
    return form.path(change);
  }

  public UpdateView standing() {
    return reading.view(id());
  }

  public UpdateId id() {
    return UpdateId.parse(update);
  }

  public long version() {
    return version;
  }

  public DraftForm getForm() {
    return form;
  }

  public String getUpdate() {
    return update;
  }

  public void setUpdate(String update) {
    this.update = Typed.orEmpty(update);
  }
}
