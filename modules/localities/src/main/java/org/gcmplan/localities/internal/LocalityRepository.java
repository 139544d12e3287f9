package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gcmplan.localities.LocalityId;

@Dependent
class LocalityRepository {
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "localities")
  EntityManager entities;

  Optional<TerritorialUnit> find(LocalityId id) {
    return Optional.ofNullable(entities.find(TerritorialUnit.class, id.value()));
  }

  /** The provinces and cities; what lies within them is read by its id only. */
  List<TerritorialUnit> all() {
    return entities
        .createQuery(
            "select distinct u from TerritorialUnit u left join fetch u.designations"
                + " where u.within is null",
            TerritorialUnit.class)
        .setHint("eclipselink.batch", "u.successors")
        .getResultList();
  }

  /** Units of any kind, so many at once that the database takes it. */
  List<TerritorialUnit> some(Set<LocalityId> ids) {
    List<UUID> wanted = ids.stream().map(LocalityId::value).toList();
    return IntStream.iterate(0, from -> from < wanted.size(), from -> from + AT_ONCE)
        .mapToObj(from -> wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
        .flatMap(part -> among(part).stream())
        .toList();
  }

  private List<TerritorialUnit> among(List<UUID> ids) {
    return entities
        .createQuery(
            "select distinct u from TerritorialUnit u left join fetch u.designations"
                + " where u.id in :ids",
            TerritorialUnit.class)
        .setParameter("ids", ids)
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
        .createQuery(
            "select u.id from TerritorialUnit u join u.successors s where s = :id", UUID.class)
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
