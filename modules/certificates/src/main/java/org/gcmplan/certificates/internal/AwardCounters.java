package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.GoldenBookNumber;

/**
 * How far the golden book and the status list have counted. Whoever counts passes the gate first
 * and waits there until the one before has committed; a rollback gives the numbers back.
 */
@Dependent
class AwardCounters {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  /** One at a time from here to the end of the transaction. */
  void pass() {
    prepared("update certificates.gate set passed = passed + 1 where id = 1").executeUpdate();
  }

  /** After which number the book of that year began here; empty while it has not. */
  Optional<Integer> goldenBegunAfter(int year) {
    List<?> found =
        prepared("select begun_after from certificates.golden_year where of_year = ?1", year)
            .getResultList();
    return found.stream().findFirst().map(number -> ((Number) number).intValue());
  }

  int lastGolden(int year) {
    return number("select last_number from certificates.golden_year where of_year = ?1", year);
  }

  /** Whether an award stands in the book under this number. */
  boolean isGoldenUsed(GoldenBookNumber number) {
    return number(
            "select count(*) from certificates.register_entry"
                + " where golden_year = ?1 and golden_number = ?2",
            number.year(),
            number.number())
        > 0;
  }

  /** The highest number of that year's book that was taken over from before. */
  int highestGoldenTakenOver(int year) {
    return number(
        "select coalesce(max(golden_number), 0) from certificates.register_entry"
            + " where golden_year = ?1",
        year);
  }

  void beginGolden(int year, int after) {
    prepared(
            "insert into certificates.golden_year (of_year, begun_after, last_number)"
                + " values (?1, ?2, ?3)",
            year,
            after,
            after)
        .executeUpdate();
  }

  void golden(int year, int last) {
    prepared("update certificates.golden_year set last_number = ?2 where of_year = ?1", year, last)
        .executeUpdate();
  }

  /** The first place of the status list that is free. */
  int nextStatus() {
    return number("select coalesce(max(status_index), -1) + 1 from certificates.certificate");
  }

  private int number(String query, Object... values) {
    return ((Number) prepared(query, values).getSingleResult()).intValue();
  }

  private Query prepared(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
