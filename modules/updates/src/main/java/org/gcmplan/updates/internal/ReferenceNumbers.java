package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers updates CN-01, CN-02 … without repeats; a number rolled back is given again. */
@Dependent
class ReferenceNumbers {
  private static final String SERIES = "CN";

  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  String next() {
    // The update locks the row until the transaction ends; only then is it safe to read.
    entities
        .createNativeQuery(
            "update updates.reference_counter set last_number = last_number + 1 where series = ?")
        .setParameter(1, SERIES)
        .executeUpdate();
    Number number =
        (Number)
            entities
                .createNativeQuery(
                    "select last_number from updates.reference_counter where series = ?")
                .setParameter(1, SERIES)
                .getSingleResult();
    return "%s-%02d".formatted(SERIES, number.intValue());
  }
}
