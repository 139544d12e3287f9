package org.gcmplan.updates.internal;

import java.util.List;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Clause;

/** The SHA-256 of what a remark speaks of: one change, or the whole content. */
final class ClauseHash {

  /** For a clause that is no longer in the update. */
  private static final String GONE = "gone";

  private ClauseHash() {}

  static String of(Clause clause, Content content) {
    return clause.isWhole() ? content.hash() : of(clause, content.changes());
  }

  private static String of(Clause clause, List<Change> changes) {
    return changes.stream().filter(clause::covers).findFirst().map(ContentHash::of).orElse(GONE);
  }
}
