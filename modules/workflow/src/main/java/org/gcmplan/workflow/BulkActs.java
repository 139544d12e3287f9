package org.gcmplan.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.updates.UpdateAction;

/**
 * One act on several work items, each for itself: what can be done is done, and of the rest it is
 * said why not.
 */
public interface BulkActs {

  /**
   * The act that may safely be done with many items of that kind at once; empty for work that each
   * time needs words or a look of its own.
   */
  Optional<UpdateAction> of(WorkItemKind kind);

  /** Says of each item whether it could be done now, and of which version. Changes nothing. */
  List<BulkItem> weigh(Actor by, UpdateAction act, Collection<String> items);

  /**
   * Orders the act for each item that was found possible, in a transaction of its own.
   *
   * @param batch under which all of it can be taken back
   * @return the items for which it did not succeed after all
   */
  List<BulkItem> order(Actor by, UUID batch, UpdateAction act, List<BulkItem> weighed);
}
