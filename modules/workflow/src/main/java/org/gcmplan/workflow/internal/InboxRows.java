package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The rows of work items that meet a condition. */
@Dependent
class InboxRows {
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
    String order = " order by " + condition.order();
    return query("select w", condition, order, WorkItemEntry.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  int count(InboxCondition condition) {
    return condition.findsNothing()
        ? 0
        : query("select count(w)", condition, "", Long.class).getSingleResult().intValue();
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
