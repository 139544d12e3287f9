package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Folded;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;

/** Lists of updates, read as rows: one query each, whatever the number of updates. */
@Dependent
class UpdateLists {
  private static final String ROWS =
      """
      select new org.gcmplan.updates.internal.StoredRow(
        u.id, u.reference, u.heading.titleVi, u.heading.titleEn, u.heading.kind, u.standing.status,
        u.draftedBy, u.heading.base, u.figures.due, u.standing.changedAt,
        u.figures.asked, u.figures.answered)
      from PlanUpdate u where\s""";

  private static final Set<UpdateStatus> OPEN =
      Set.of(UpdateStatus.values()).stream()
          .filter(status -> !status.isEnded())
          .collect(Collectors.toUnmodifiableSet());

  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  List<UpdateRow> page(Sight sight, UpdateFilter filter) {
    String rows =
        ROWS + condition(sight, filter) + " order by u.standing.changedAt desc, u.reference desc";
    return bind(entities.createQuery(rows, StoredRow.class), sight, filter)
        .setFirstResult(filter.first())
        .setMaxResults(filter.count())
        .getResultStream()
        .map(StoredRow::row)
        .toList();
  }

  int count(Sight sight, UpdateFilter filter) {
    String count = "select count(u) from PlanUpdate u where " + condition(sight, filter);
    return bind(entities.createQuery(count, Long.class), sight, filter)
        .getSingleResult()
        .intValue();
  }

  /** Other open updates that touch one of the tasks. */
  List<UpdateRow> othersTouching(Set<TaskCode> tasks, UpdateId except, Sight sight) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    String rows =
        ROWS
            + sight.condition()
            + " and u.id <> :except and u.standing.status in :open and exists"
            + " (select c.task from PlanUpdate v join v.changes c"
            + " where v = u and c.task in :tasks) order by u.reference";
    return sight
        .bind(entities.createQuery(rows, StoredRow.class))
        .setParameter("except", except.value())
        .setParameter("open", OPEN)
        .setParameter("tasks", tasks.stream().map(TaskCode::value).toList())
        .getResultStream()
        .map(StoredRow::row)
        .toList();
  }

  private static String condition(Sight sight, UpdateFilter filter) {
    String condition = sight.condition();
    if (!filter.statuses().isEmpty()) {
      condition += " and u.standing.status in :statuses";
    }
    if (!filter.text().isBlank()) {
      condition += " and u.searchText like :text escape '!'";
    }
    return condition;
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Sight sight, UpdateFilter filter) {
    sight.bind(query);
    if (!filter.statuses().isEmpty()) {
      query.setParameter("statuses", filter.statuses());
    }
    if (!filter.text().isBlank()) {
      String wanted = Folded.of(filter.text()).replaceAll("[!%_]", "!$0");
      query.setParameter("text", "%" + wanted + "%");
    }
    return query;
  }
}
