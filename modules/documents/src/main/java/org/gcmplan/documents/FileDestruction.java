package org.gcmplan.documents;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/** The end of files whose time of keeping is over. Issued papers are kept for ever. */
public interface FileDestruction {
  /**
   * Destroys every file of a thing, those taken away before too, and what was printed about it.
   * Bytes that something else holds as well stay for that.
   *
   * @return how many files there were
   * @throws org.gcmplan.kernel.NotAllowed unless the owner's {@link FileAccess} lets the actor
   */
  int destroy(Actor by, Subject owner);
}
