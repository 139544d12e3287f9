package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.BulkItem;
import org.gcmplan.workflow.WorkItem;

/** Whether an act can be done on a work item, by the rules of the update that it is about. */
@Dependent
class Weighing {
  private final WorkItemRepository items;
  private final UpdateCatalogue updates;

  @Inject
  Weighing(WorkItemRepository items, UpdateCatalogue updates) {
    this.items = items;
    this.updates = updates;
  }

  BulkItem of(Actor by, UpdateAction act, String id) {
    Optional<WorkItem> item = items.find(id).map(WorkItemEntry::shown);
    if (item.isEmpty()) {
      return unknown(id);
    }
    try {
      return weighed(by, act, item.get());
    } catch (NotFound unseen) {
      return unknown(id);
    }
  }

  private BulkItem weighed(Actor by, UpdateAction act, WorkItem item) {
    var update = updates.view(by, UpdateId.parse(item.subject().id()));
    List<Problem> problems =
        item.closedAt().isPresent()
            ? List.of(new Problem("", "workflow.bulk.closed"))
            : updates.actions(by, update.row().id()).stream()
                .filter(open -> open.action() == act && isFor(item, open))
                .findFirst()
                .map(OpenAction::blockers)
                .orElseGet(() -> List.of(notYours(update.row().status())));
    return new BulkItem(item.id(), Optional.of(item), update.version(), problems);
  }

  private static boolean isFor(WorkItem item, OpenAction open) {
    return open.action() != UpdateAction.GIVE_OPINION || open.body().equals(item.body());
  }

  private static Problem notYours(UpdateStatus status) {
    return new Problem("", "updates.notYours." + status);
  }

  private static BulkItem unknown(String id) {
    return new BulkItem(id, Optional.empty(), 0, List.of(new Problem("", "workflow.bulk.unknown")));
  }
}
