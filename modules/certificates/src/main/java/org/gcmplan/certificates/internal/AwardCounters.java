package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.GoldenBookNumber;

/**
 * How far decisions and the golden book have counted. Whoever counts passes the gate first and
 * waits there until the one before has committed; a rollback gives the numbers back.
 */
@Dependent
class AwardCounters {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  /** One at a time from here to the end of the transaction. */
  void pass() {
    prepared("update certificates.gate set passed = passed + 1 where id = 1").executeUpdate();
  }

  /** 0 when the register has not begun. */
  int lastDecision(String register, int year) {
    return number(
        "select coalesce(max(last_number), 0) from certificates.decision_year"
            + " where register = ?1 and of_year = ?2",
        register,
        year);
  }

  Optional<LocalDate> lastDecisionDay(String register, int year) {
    List<?> days =
        prepared(
                "select last_day from certificates.decision_year"
                    + " where register = ?1 and of_year = ?2",
                register,
                year)
            .getResultList();
    return days.stream().findFirst().map(day -> ((Date) day).toLocalDate());
  }

  void decision(String register, LocalDate day, int number) {
    int updated =
        prepared(
                "update certificates.decision_year set last_number = ?3, last_day = ?4"
                    + " where register = ?1 and of_year = ?2",
                register,
                day.getYear(),
                number,
                Date.valueOf(day))
            .executeUpdate();
    if (updated == 0) {
      prepared(
              "insert into certificates.decision_year (register, of_year, last_number, last_day)"
                  + " values (?1, ?2, ?3, ?4)",
              register,
              day.getYear(),
              number,
              Date.valueOf(day))
          .executeUpdate();
    }
  }

  /** Whether this very number was given outside in that year. */
  boolean isUsed(AwardNumber number, int year) {
    return number(
            "select count(*) from certificates.award_decision"
                + " where register = ?1 and of_year = ?2 and decision_number = ?3",
            number.register(),
            year,
            number.number())
        > 0;
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
    prepared(
            "update certificates.golden_year set last_number = ?2 where of_year = ?1", year, last)
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
