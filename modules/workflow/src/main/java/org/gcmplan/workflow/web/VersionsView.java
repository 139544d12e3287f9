package org.gcmplan.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.workflow.MoveResult;
import org.gcmplan.workflow.ProcessVersion;
import org.gcmplan.workflow.ProcessVersions;

/** The versions of the process model, and moving what runs to the newest. */
@Named
@ViewScoped
public class VersionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ProcessVersions versions;
  @Inject CurrentActor actor;

  private String from = "";
  private boolean moved;
  private transient List<MoveResult> results = List.of();

  public List<ProcessVersion> versions() {
    return versions.versions(actor.get());
  }

  public boolean isMovable() {
    return actor.get().holds(Role.ADMINISTRATOR);
  }

  /** Tries the move of what runs on that version; nothing is changed. */
  public void attempt(String version) {
    from = version;
    moved = false;
    results = versions.dryRun(actor.get(), version);
  }

  /** Moves what was tried. */
  public void move() {
    results = versions.move(actor.get(), from);
    moved = true;
  }

  public List<MoveResult> results() {
    return results == null ? List.of() : results;
  }

  public long possible() {
    return results().stream().filter(MoveResult::isPossible).count();
  }

  public boolean isMoved() {
    return moved;
  }
}
