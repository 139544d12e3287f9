package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import org.gcmplan.objectives.EditionNumber;

/**
 * Counts editions. The count is written first and read after, so that whoever counts next waits
 * until this transaction ends; a rollback gives the number back, so there are no gaps.
 */
@Dependent
class Registers {
  @PersistenceContext(unitName = "publication")
  private EntityManager entities;

  Registers() {}

  Registers(EntityManager entities) {
    this.entities = entities;
  }

  /** The next edition's number. From here on, nobody else publishes until this ends. */
  EditionNumber nextEdition() {
    run("update publication.plan_lock set last_edition = last_edition + 1 where id = 1");
    return new EditionNumber(read("select last_edition from publication.plan_lock where id = 1"));
  }

  private int run(String statement, Object... values) {
    try {
      return prepared(statement, values).executeUpdate();
    } catch (PersistenceException failure) {
      throw Contention.inWords(failure);
    }
  }

  private int read(String query, Object... values) {
    return ((Number) prepared(query, values).getSingleResult()).intValue();
  }

  private Query prepared(String statement, Object... values) {
    var query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
