package org.gcmplan.documents;

import java.util.Optional;
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
   * Whether the actor may add a file now, or take the own one away, and in which capacity, so that
   * both names are kept when somebody stands in for another. Empty when not.
   *
   * @throws org.gcmplan.kernel.NotFound when the owner does not exist for the actor
   */
  Optional<Actor> attaching(Actor by, String owner);

  /** Whether the actor may destroy the owner's files for good, as when their time is over. */
  default boolean mayDestroy(Actor by, String owner) {
    return false;
  }
}
