package org.gcmplan.documents;

import org.gcmplan.kernel.Actor;

/** Answered by every module that owns things with files: who may see them, who may add. */
public interface FileAccess {

  /** The kind of subject it answers for, such as {@code plan-update}. */
  String kind();

  /**
   * Refuses who may not see the owner's files.
   *
   * @throws org.gcmplan.kernel.NotFound when the owner does not exist for the reader
   */
  void mustSee(Actor reader, String owner);

  /**
   * Refuses who may not add a file, or take the own one away.
   *
   * @throws org.gcmplan.kernel.NotFound when the owner does not exist for the actor
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it takes no files, or none from the actor
   */
  void mustAttach(Actor by, String owner);
}
