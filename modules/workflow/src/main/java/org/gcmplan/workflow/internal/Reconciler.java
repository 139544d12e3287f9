package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItemKind;

/** Reads the three accounts of what is under way: records, engine, inbox; process by process. */
@ApplicationScoped
@Transactional
class Reconciler implements Reconciliation {
  private final List<RoutedRecords> routed;
  private final EngineTasks engine;
  private final WorkItemRepository items;

  @Inject
  Reconciler(@Any Instance<RoutedRecords> routed, EngineTasks engine, WorkItemRepository items) {
    this(routed.stream(), engine, items);
  }

  Reconciler(Stream<RoutedRecords> routed, EngineTasks engine, WorkItemRepository items) {
    this.routed = routed.toList();
    this.engine = engine;
    this.items = items;
  }

  @Override
  public List<Mismatch> mismatches(Actor reader) {
    if (!reader.isSystem() && !reader.holds(Role.ADMINISTRATOR) && !reader.holds(Role.AUDITOR)) {
      throw new NotAllowed(Role.AUDITOR);
    }
    return routed.stream().flatMap(records -> accounts(records).mismatches().stream()).toList();
  }

  private ThreeAccounts accounts(RoutedRecords records) {
    String process = records.process();
    Map<String, Set<WorkItemKind>> routes = engine.stages(process);
    return new ThreeAccounts(
        process,
        stages(records, routes.keySet()),
        routes,
        engine.waiting(process),
        items.allOpen(Subjects.kindOf(process)));
  }

  private static Map<String, RecordStage> stages(RoutedRecords records, Set<String> onRoute) {
    Map<String, RecordStage> stages = new LinkedHashMap<>(records.underWay());
    onRoute.stream()
        .filter(record -> !stages.containsKey(record))
        .forEach(record -> records.find(record).ifPresent(stage -> stages.put(record, stage)));
    return stages;
  }
}
