package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers receipts BC-2026-001, -002 … year by year, without gaps or repeats. */
@Dependent
class Receipts {
  private static final Pattern FORM = Pattern.compile("BC-(\\d{4})-(\\d{3,6})");

  @PersistenceContext(unitName = "progress")
  private EntityManager entities;

  Receipts() {}

  Receipts(EntityManager entities) {
    this.entities = entities;
  }

  String next(int year) {
    // The update locks the row until the transaction ends; only then is it safe to read.
    if (count("update progress.receipt_year set last_number = last_number + 1", year) == 0) {
      begin(year);
      count("update progress.receipt_year set last_number = last_number + 1", year);
    }
    return "BC-%d-%03d".formatted(year, last(year));
  }

  /** Numbers go on after this one, which was given before the software. */
  void goOnAfter(String number) {
    Matcher given = FORM.matcher(number);
    if (!given.matches()) {
      throw new IllegalArgumentException("Not the number of a report: " + number);
    }
    int year = Integer.parseInt(given.group(1));
    int reached = Integer.parseInt(given.group(2));
    begin(year);
    if (last(year) < reached) {
      count("update progress.receipt_year set last_number = " + reached, year);
    }
  }

  private void begin(int year) {
    // Whoever begins a year waits here for another who does.
    entities
        .createNativeQuery("update progress.gate set passed = passed + 1 where id = 1")
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            insert into progress.receipt_year (of_year, last_number)
            select %1$d, 0 from progress.gate where id = 1 and not exists
            (select 1 from progress.receipt_year where of_year = %1$d)"""
                .formatted(year))
        .executeUpdate();
  }

  private int count(String update, int year) {
    return entities
        .createNativeQuery(update + " where of_year = ?1")
        .setParameter(1, year)
        .executeUpdate();
  }

  private int last(int year) {
    Number number =
        (Number)
            entities
                .createNativeQuery(
                    "select last_number from progress.receipt_year where of_year = ?1")
                .setParameter(1, year)
                .getSingleResult();
    return number.intValue();
  }
}
