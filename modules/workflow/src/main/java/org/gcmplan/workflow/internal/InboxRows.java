package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.workflow.DueBand;
import org.jspecify.annotations.Nullable;

/** The rows of work items that meet a condition. */
@Dependent
class InboxRows {
  /** For as many as there are. */
  static final int ALL = Integer.MAX_VALUE;

  @PersistenceContext(unitName = "workflow")
  private EntityManager entities;

  InboxRows() {}

  InboxRows(EntityManager entities) {
    this.entities = entities;
  }

  List<WorkItemEntry> page(InboxCondition condition, int first, int count) {
    if (condition.findsNothing()) {
      return List.of();
    }
    List<InboxCondition> desks = condition.deskByDesk();
    return desks.size() == 1 || count == ALL
        ? rows(condition, first, count)
        : merged(desks, first, count);
  }

  /**
   * Each desk lies sorted in an index: its first rows are found at once, however many follow. Asked
   * for several desks together, the database would sort everything on all of them. Rows that are
   * due and were opened at the same moment stay in the order of their desk.
   */
  private List<WorkItemEntry> merged(List<InboxCondition> desks, int first, int count) {
    return desks.stream()
        .flatMap(desk -> rows(desk, 0, first + count).stream())
        .sorted(WorkItemEntry.BY_DUE_DAY)
        .skip(first)
        .limit(count)
        .toList();
  }

  private List<WorkItemEntry> rows(InboxCondition condition, int first, int count) {
    return query("select w", condition, " order by " + condition.order(), WorkItemEntry.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  int count(InboxCondition condition) {
    return condition.findsNothing()
        ? 0
        : query("select count(w)", condition, "", Long.class).getSingleResult().intValue();
  }

  /**
   * How many fall into each of these ranges, and into none of them, all at once: a desk with
   * thousands of rows is gone through once and not for every band.
   */
  Map<DueBand, Integer> bands(InboxCondition condition, Map<DueBand, DueRange> ranges) {
    var bands = new EnumMap<DueBand, Integer>(DueBand.class);
    if (condition.findsNothing()) {
      Stream.of(DueBand.values()).forEach(band -> bands.put(band, 0));
      return bands;
    }
    String sums =
        ranges.keySet().stream()
            .map(
                band ->
                    "sum(case when w.dueAt >= :from%1$s and w.dueAt < :to%1$s then 1 else 0 end)"
                        .formatted(band))
            .collect(Collectors.joining(", "));
    var query = query("select count(w), " + sums, condition, "", Object[].class);
    ranges.forEach(
        (band, range) -> {
          query.setParameter("from" + band, InboxCondition.utc(range.from()));
          query.setParameter("to" + band, InboxCondition.utc(range.before()));
        });
    Object[] row = query.getSingleResult();
    int rest = number(row[0]);
    int column = 1;
    for (DueBand band : ranges.keySet()) {
      bands.put(band, number(row[column++]));
      rest -= bands.get(band);
    }
    bands.put(DueBand.NONE, rest);
    return bands;
  }

  /** Of no rows there is no sum. */
  private static int number(@Nullable Object sum) {
    return sum == null ? 0 : ((Number) sum).intValue();
  }

  private <T> TypedQuery<T> query(
      String what, InboxCondition condition, String order, Class<T> type) {
    var query =
        entities.createQuery(
            what + " from WorkItemEntry w where " + condition.where() + order, type);
    condition.values().forEach(query::setParameter);
    return query;
  }
}
