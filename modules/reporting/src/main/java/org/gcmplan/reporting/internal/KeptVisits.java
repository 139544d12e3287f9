package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.reporting.internal.UpdatesThen.Told;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateView;

/**
 * The way that each update has gone, read once until something happens to it on any node. Who may
 * see which update is asked each time, before.
 */
@ApplicationScoped
class KeptVisits {
  private static final int MOST = 2000;

  @Inject Changes changes;
  @Inject UpdateCatalogue catalogue;

  private final Map<UpdateRow, Kept> kept = new ConcurrentHashMap<>();

  /** An update with its way and the tasks that it would change. */
  record Way(Told told, Set<TaskCode> tasks) {}

  private record Kept(Way way, long number) {}

  /** The row is of this moment, so that one that has changed is not found. */
  Way of(Actor reader, UpdateRow row) {
    long number = changes.look();
    Kept known = kept.get(row);
    if (known != null && known.number() >= changes.of(row.id())) {
      return known.way();
    }
    Way way = way(catalogue.view(reader, row.id()));
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(row, new Kept(way, number));
    return way;
  }

  private static Way way(UpdateView update) {
    Set<TaskCode> tasks =
        update.changes().stream().map(Change::task).collect(Collectors.toUnmodifiableSet());
    return new Way(new Told(update.row(), Visits.of(update)), tasks);
  }
}
