package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;
import org.gcmplan.objectives.EditionNumber;

/** The border to publication: what was approved leaves as an edition. */
public interface ApprovedUpdates {

  /**
   * Takes an approved update for publication and checks that nothing moved since: still approved,
   * content as approved, every before-value as in the newest edition.
   *
   * @param version the version that the publisher saw
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming what moved
   */
  UpdateView take(Actor by, UpdateId update, long version);

  /**
   * Gives an approved update back to the standing office instead of publishing it, because the plan
   * has moved under it or a fault was found. The approval is void; it takes a new one.
   *
   * @param reason must not be missing
   */
  void returnForRevision(Actor by, UpdateId update, long version, String reason);

  /** Marks the update as published in that edition and ends its route. */
  void published(Actor by, UpdateId update, EditionNumber edition);
}
