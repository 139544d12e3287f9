package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItemKind;

/** Reads the three accounts of what is under way: updates, engine, inbox. */
@ApplicationScoped
@Transactional
class Reconciler implements Reconciliation {
  private final UpdatesUnderWay updates;
  private final EngineTasks engine;
  private final WorkItemRepository items;

  @Inject
  Reconciler(UpdatesUnderWay updates, EngineTasks engine, WorkItemRepository items) {
    this.updates = updates;
    this.engine = engine;
    this.items = items;
  }

  @Override
  public List<Mismatch> mismatches(Actor reader) {
    if (!reader.isSystem() && !reader.holds(Role.ADMINISTRATOR) && !reader.holds(Role.AUDITOR)) {
      throw new NotAllowed(Role.AUDITOR);
    }
    Map<String, Set<WorkItemKind>> routes = engine.stages();
    return new ThreeAccounts(records(routes), routes, engine.waiting(), items.allOpen())
        .mismatches();
  }

  private Map<String, UpdateStatus> records(Map<String, Set<WorkItemKind>> routes) {
    Map<String, UpdateStatus> records = new LinkedHashMap<>(updates.statuses());
    routes.keySet().stream()
        .filter(update -> !records.containsKey(update))
        .forEach(
            update ->
                updates
                    .status(UpdateId.parse(update))
                    .ifPresent(status -> records.put(update, status)));
    return records;
  }
}
