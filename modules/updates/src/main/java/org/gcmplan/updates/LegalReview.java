package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;

/**
 * The legal reviewer says whether the change is lawful, where the rules ask for it. Who wrote the
 * update or submitted it cannot clear it.
 */
public interface LegalReview {

  /**
   * Clears it; the approving official is next.
   *
   * @param version the version that the reviewer saw
   * @param note what the official should know, or empty
   */
  void clear(Actor by, UpdateId update, long version, String note);

  /** Gives it back to the standing office, with the reason. */
  void giveBack(Actor by, UpdateId update, long version, String reason);
}
