package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/**
 * Brings an update up to the newest edition when another one was published first. What has moved
 * meanwhile is settled change by change; nothing merges silently. A draft is brought up by its
 * drafter, an update in consolidation by the standing office.
 */
public interface Rebasing {

  /** The changes whose before-value has moved since the edition that the update is made against. */
  List<MovedChange> moved(Actor reader, UpdateId update);

  /**
   * Makes the update against the newest edition. What did not move is carried over as it is.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every moved change that is not settled,
   *     or settled in a way that is not open to it; when still another edition came out since; in
   *     consolidation also what would be wrong with the result
   * @throws org.gcmplan.kernel.ChangedMeanwhile when somebody wrote the update since
   */
  void rebase(Actor by, UpdateId update, RebaseOrder order);
}
