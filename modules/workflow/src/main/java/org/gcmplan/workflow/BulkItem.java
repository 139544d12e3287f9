package org.gcmplan.workflow;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Problem;

/**
 * A work item that was chosen together with others.
 *
 * @param id as it was chosen
 * @param item empty when the person may not see it, or when it does not exist
 * @param version the version of the update that was weighed
 * @param problems why it cannot be done; empty when it can
 */
public record BulkItem(String id, Optional<WorkItem> item, long version, List<Problem> problems) {
  public BulkItem {
    problems = List.copyOf(problems);
  }

  public boolean isPossible() {
    return problems.isEmpty();
  }

  /** The same item, which could not be done in the end. */
  public BulkItem refused(List<Problem> why) {
    return new BulkItem(id, item, version, why);
  }
}
