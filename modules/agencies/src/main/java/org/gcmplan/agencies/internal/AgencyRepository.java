package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.AgencyId;

@Dependent
class AgencyRepository {
  @PersistenceContext(unitName = "agencies")
  EntityManager entities;

  Optional<RegisteredAgency> find(AgencyId id) {
    return Optional.ofNullable(entities.find(RegisteredAgency.class, id.value()));
  }

  List<RegisteredAgency> all() {
    return entities
        .createQuery(
            "select distinct a from RegisteredAgency a left join fetch a.successors",
            RegisteredAgency.class)
        .getResultList();
  }

  List<RegisteredAgency> withCode(String code) {
    return entities
        .createQuery(
            "select distinct a from RegisteredAgency a left join fetch a.successors"
                + " where a.code = :code",
            RegisteredAgency.class)
        .setParameter("code", code)
        .getResultList();
  }

  void add(RegisteredAgency agency) {
    entities.persist(agency);
  }
}
