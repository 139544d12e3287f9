package org.gcmplan.localities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.localities.LocalityId;

@ApplicationScoped
class LocalityRepository {
  @PersistenceContext(unitName = "localities")
  EntityManager entities;

  Optional<TerritorialUnit> find(LocalityId id) {
    return Optional.ofNullable(entities.find(TerritorialUnit.class, id.value()));
  }

  /** For reading only: joined designations in the persistence context make a later flush fail. */
  List<TerritorialUnit> all() {
    return entities
        .createQuery(
            "select distinct u from TerritorialUnit u left join fetch u.designations",
            TerritorialUnit.class)
        .setHint("eclipselink.read-only", "true")
        .getResultList();
  }

  /** Units that were ever designated with the code. */
  List<TerritorialUnit> withCode(String code) {
    return entities
        .createQuery(
            "select distinct u from TerritorialUnit u join u.designations d where d.code = :code",
            TerritorialUnit.class)
        .setParameter("code", code)
        .getResultList();
  }

  List<LocalityId> predecessorsOf(LocalityId id) {
    return entities
        .createQuery("select u.id from TerritorialUnit u where u.successor = :id", UUID.class)
        .setParameter("id", id.value())
        .getResultList()
        .stream()
        .map(LocalityId::new)
        .toList();
  }

  /** Stands in the table at once: the units that went into it refer to it. */
  void add(TerritorialUnit unit) {
    entities.persist(unit);
    entities.flush();
  }
}
