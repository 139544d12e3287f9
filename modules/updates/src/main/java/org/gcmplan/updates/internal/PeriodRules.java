package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Where the dated period rules are kept. */
@Dependent
class PeriodRules {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  PeriodRule inForce(PeriodRule.Purpose purpose, LocalDate day) {
    return entities
        .createQuery(
            "select r from PeriodRule r where r.purpose = :purpose and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day)",
            PeriodRule.class)
        .setParameter("purpose", purpose)
        .setParameter("day", day)
        .getSingleResult();
  }
}
