package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import org.gcmplan.objectives.EditionNumber;

/**
 * Counts editions, and decisions per register and year. Every count is written first and read
 * after, so that whoever counts next waits until this transaction ends; a rollback gives the number
 * back, so there are no gaps.
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

  /** The next number of the register in that year. */
  int next(String register, int year) {
    if (count(register, year) == 0) {
      open(register, year);
    }
    return last(register, year);
  }

  /** How far the register has counted in that year; 0 when it has not begun. */
  int last(String register, int year) {
    return read(
        "select coalesce(max(last_number), 0) from publication.register_year"
            + " where register = ?1 and of_year = ?2",
        register,
        year);
  }

  private int count(String register, int year) {
    return run(
        "update publication.register_year set last_number = last_number + 1"
            + " where register = ?1 and of_year = ?2",
        register,
        year);
  }

  // Two who open the same year at once would both insert its row. The lock lets one pass; the
  // other then finds the row there.
  private void open(String register, int year) {
    run("update publication.plan_lock set last_edition = last_edition where id = 1");
    if (count(register, year) == 0) {
      run(
          "insert into publication.register_year (register, of_year, last_number)"
              + " values (?1, ?2, 1)",
          register,
          year);
    }
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
