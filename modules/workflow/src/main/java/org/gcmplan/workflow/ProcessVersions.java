package org.gcmplan.workflow;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** The versions of the process models, and moving what runs from one to another. */
public interface ProcessVersions {

  /**
   * Every version with what runs on it, the newest first.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators and auditors
   */
  List<ProcessVersion> versions(Actor reader);

  /**
   * Tries the move of everything on that version to the newest one of the same model; nothing is
   * changed.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators
   */
  List<MoveResult> dryRun(Actor by, String from);

  /** Moves what can be moved; the rest goes on where it is, and is named with the reasons. */
  List<MoveResult> move(Actor by, String from);
}
