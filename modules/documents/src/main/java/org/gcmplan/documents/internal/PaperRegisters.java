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

  /** The next number of the register; numbers and days go the same way. */
  PaperNumber next(String symbol, LocalDate day) {
    String register = register(symbol);
    prepared("update documents.gate set passed = passed + 1 where id = 2").executeUpdate();
    lastDay(register, day.getYear())
        .filter(day::isBefore)
        .ifPresent(
            last -> {
              throw new BusinessRuleViolation(
                  new Problem("day", "documents.paper.dayBeforeLast", symbol, last));
            });
    int number = last(register, day.getYear()) + 1;
    write(register, day, number);
    return new PaperNumber(number, symbol);
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

  private void write(String register, LocalDate day, int number) {
    if (number > 1) {
      prepared(
              "update documents.register_year set last_number = ?3, last_day = ?4"
                  + " where register = ?1 and of_year = ?2",
              register,
              day.getYear(),
              number,
              Date.valueOf(day))
          .executeUpdate();
    } else {
      prepared(
              "insert into documents.register_year (register, of_year, last_number, last_day)"
                  + " values (?1, ?2, ?3, ?4)",
              register,
              day.getYear(),
              number,
              Date.valueOf(day))
          .executeUpdate();
    }
  }

  private Optional<LocalDate> lastDay(String register, int year) {
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
