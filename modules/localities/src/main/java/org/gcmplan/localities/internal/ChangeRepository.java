package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.NotFound;

@Dependent
class ChangeRepository {
  @PersistenceContext(unitName = "localities")
  EntityManager entities;

  TerritorialChange get(UUID id) {
    return Optional.ofNullable(entities.find(TerritorialChange.class, id))
        .orElseThrow(() -> new NotFound("territorial-change", id));
  }

  /** The latest first. */
  List<TerritorialChange> all() {
    return entities
        .createQuery(
            "select c from TerritorialChange c order by c.takesEffect desc, c.place desc",
            TerritorialChange.class)
        .getResultList();
  }

  /** Those whose day has come and whose work has not passed yet, the earliest first. */
  List<UUID> due(LocalDate today) {
    return entities
        .createQuery(
            "select c.id from TerritorialChange c"
                + " where c.carriedOutAt is null and c.withdrawnBecause is null"
                + " and c.takesEffect <= :today"
                + " order by c.takesEffect, c.place",
            UUID.class)
        .setParameter("today", today)
        .getResultList();
  }

  int nextPlace() {
    return entities
            .createQuery("select count(c) from TerritorialChange c", Long.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(TerritorialChange change) {
    entities.persist(change);
  }
}
