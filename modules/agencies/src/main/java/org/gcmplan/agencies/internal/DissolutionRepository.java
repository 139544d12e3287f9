package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.NotFound;

@Dependent
class DissolutionRepository {
  @PersistenceContext(unitName = "agencies")
  EntityManager entities;

  DissolutionEntry get(UUID id) {
    return Optional.ofNullable(entities.find(DissolutionEntry.class, id))
        .orElseThrow(() -> new NotFound("dissolution", id));
  }

  /** The latest first. */
  List<DissolutionEntry> all() {
    return entities
        .createQuery(
            "select d from DissolutionEntry d order by d.takesEffect desc, d.place desc",
            DissolutionEntry.class)
        .getResultList();
  }

  int nextPlace() {
    return entities
            .createQuery("select count(d) from DissolutionEntry d", Long.class)
            .getSingleResult()
            .intValue()
        + 1;
  }

  void add(DissolutionEntry entry) {
    entities.persist(entry);
  }
}
