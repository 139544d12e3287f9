package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/**
 * Counts outgoing papers per register and year. The count is written first and read after, so that
 * whoever counts next waits until this transaction ends; a rollback gives the number back.
 */
@Dependent
class PaperRegisters {
  @PersistenceContext(unitName = "documents")
  private EntityManager entities;

  PaperRegisters() {}

  PaperRegisters(EntityManager entities) {
    this.entities = entities;
  }

  /** Numbers and days of a register go the same way. Whoever asks waits like whoever counts. */
  void mustFollow(String symbol, LocalDate day) {
    pass();
    lastDay(register(symbol), day.getYear())
        .filter(day::isBefore)
        .ifPresent(
            last -> {
              throw new BusinessRuleViolation(
                  new Problem("day", "documents.paper.dayBeforeLast", symbol, last));
            });
  }

  /** The next number of the register. */
  PaperNumber next(String symbol, LocalDate day) {
    pass();
    PaperNumber number = expected(symbol, day.getYear());
    count(number, day);
    return number;
  }

  /** The number that would be next. Those that were given outside are passed over. */
  PaperNumber expected(String symbol, int year) {
    String register = register(symbol);
    int number = last(register, year) + 1;
    while (isGivenOutside(register, year, number)) {
      number++;
    }
    return new PaperNumber(number, symbol.strip());
  }

  /** Keeps a number that was given outside, so that nobody gets it again. */
  void take(PaperNumber outside, int year) {
    pass();
    String register = register(outside.symbol());
    if (outside.number() <= last(register, year)
        || isGivenOutside(register, year, outside.number())) {
      throw new BusinessRuleViolation(
          new Problem(
              "outsideNumber",
              "documents.paper.numberTaken",
              outside.text(),
              Integer.toString(year)));
    }
    prepared(
            "insert into documents.outside_number (register, of_year, paper_number)"
                + " values (?1, ?2, ?3)",
            register,
            year,
            outside.number())
        .executeUpdate();
  }

  /** How far the register has counted in that year; 0 when it has not begun. */
  int last(String register, int year) {
    return ((Number)
            prepared(
                    "select coalesce(max(last_number), 0) from documents.register_year"
                        + " where register = ?1 and of_year = ?2",
                    register,
                    year)
                .getSingleResult())
        .intValue();
  }

  /** One register however its symbol's capitals are typed. */
  static String register(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFC).strip().toUpperCase(Locale.ROOT);
  }

  private void pass() {
    prepared("update documents.gate set passed = passed + 1 where id = 2").executeUpdate();
  }

  private boolean isGivenOutside(String register, int year, int number) {
    return !prepared(
            "select paper_number from documents.outside_number"
                + " where register = ?1 and of_year = ?2 and paper_number = ?3",
            register,
            year,
            number)
        .getResultList()
        .isEmpty();
  }

  private void count(PaperNumber number, LocalDate day) {
    String register = register(number.symbol());
    Optional<LocalDate> before = lastDay(register, day.getYear());
    String statement =
        before.isPresent()
            ? "update documents.register_year set last_number = ?3, last_day = ?4"
                + " where register = ?1 and of_year = ?2"
            : "insert into documents.register_year (register, of_year, last_number, last_day)"
                + " values (?1, ?2, ?3, ?4)";
    LocalDate last = before.filter(day::isBefore).orElse(day);
    prepared(statement, register, day.getYear(), number.number(), Date.valueOf(last))
        .executeUpdate();
  }

  /** The day of the latest paper in the register. */
  Optional<LocalDate> lastDay(String register, int year) {
    List<?> days =
        prepared(
                "select last_day from documents.register_year"
                    + " where register = ?1 and of_year = ?2",
                register,
                year)
            .getResultList();
    return days.stream().findFirst().map(day -> ((Date) day).toLocalDate());
  }

  private Query prepared(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
