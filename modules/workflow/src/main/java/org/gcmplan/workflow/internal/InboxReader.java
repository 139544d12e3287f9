package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.WorkItem;

/** The inbox is read from our own rows, with the reader's rights inside the query. */
@ApplicationScoped
@Transactional
class InboxReader implements Inbox {
  private final InboxRows rows;
  private final PlanClock clock;

  @Inject
  InboxReader(InboxRows rows, PlanClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public List<WorkItem> page(Actor reader, InboxQuery query) {
    return rows.page(InboxCondition.of(reader, query, clock), query.first(), query.count()).stream()
        .map(WorkItemEntry::shown)
        .toList();
  }

  @Override
  public int count(Actor reader, InboxQuery query) {
    return rows.count(InboxCondition.of(reader, query, clock));
  }

  @Override
  public Map<DueBand, Integer> bands(Actor reader) {
    return rows.bands(
        InboxCondition.of(reader, everything(InboxQuery.View.MINE), clock), DueRange.all(clock));
  }

  @Override
  public Map<InboxQuery.View, Integer> counts(Actor reader) {
    var counts = new EnumMap<InboxQuery.View, Integer>(InboxQuery.View.class);
    for (InboxQuery.View view : InboxQuery.View.values()) {
      counts.put(view, count(reader, everything(view)));
    }
    return counts;
  }

  @Override
  public List<WorkItem> openFor(Actor reader, Subject subject) {
    var mine = InboxCondition.openTo(reader, subject);
    return rows.page(mine, 0, InboxRows.ALL).stream().map(WorkItemEntry::shown).toList();
  }

  private static InboxQuery everything(InboxQuery.View view) {
    return new InboxQuery(view, Optional.empty(), Optional.empty(), "", 0, 0);
  }
}
