package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;

@Dependent
class OwnPlanRepository {
  @PersistenceContext(unitName = "coverage")
  EntityManager entities;

  /** The entry, unless it was withdrawn. */
  OwnPlanEntry standing(OwnPlanId id) {
    return Optional.ofNullable(entities.find(OwnPlanEntry.class, id.value()))
        .filter(OwnPlanEntry::stands)
        .orElseThrow(() -> new NotFound("own plan", id));
  }

  Optional<OwnPlanEntry> standing(NewOwnPlan facts) {
    return entities
        .createQuery("select p from OwnPlanEntry p where p.standingKey = :key", OwnPlanEntry.class)
        .setParameter("key", OwnPlanEntry.keyOf(facts))
        .getResultStream()
        .findFirst();
  }

  /** The same plan in an entry that was withdrawn. */
  Optional<OwnPlanEntry> withdrawn(NewOwnPlan facts) {
    return entities
        .createQuery(
            "select p from OwnPlanEntry p where p.standingKey is null and p.bodyId = :body"
                + " and p.number = :number and p.issuedOn = :day",
            OwnPlanEntry.class)
        .setParameter("body", facts.body().id())
        .setParameter("number", facts.number())
        .setParameter("day", facts.issuedOn())
        .getResultStream()
        .findFirst();
  }

  /** The plans signed by that day, by body, the oldest first. */
  Map<BodyId, List<OwnPlan>> standingOn(LocalDate day) {
    return entities
        .createQuery(
            "select p from OwnPlanEntry p where p.standingKey is not null and p.issuedOn <= :day"
                + " order by p.issuedOn, p.number",
            OwnPlanEntry.class)
        .setParameter("day", day)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                OwnPlanEntry::body, Collectors.mapping(OwnPlanEntry::shown, Collectors.toList())));
  }

  /** Stands in the table at once: its document refers to it. */
  void add(OwnPlanEntry plan) {
    entities.persist(plan);
    entities.flush();
  }
}
