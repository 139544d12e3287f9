package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Where the dated renewal rules are kept. */
@Dependent
class RenewalRules {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  RenewalRule inForce(RenewalRule.Purpose purpose, LocalDate day) {
    return entities
        .createQuery(
            "select r from RenewalRule r where r.purpose = :purpose and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day)",
            RenewalRule.class)
        .setParameter("purpose", purpose)
        .setParameter("day", day)
        .getSingleResult();
  }
}
