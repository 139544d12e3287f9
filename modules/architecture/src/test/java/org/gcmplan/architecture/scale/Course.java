package org.gcmplan.architecture.scale;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What became of one time that a task was carried out, by its number. */
record Course(int number, UUID occurrence, Pace.Period period, LocalDate today) {
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
  private static final int KIND = 12;
  private static final int REPORTED = 92;
  private static final int CONFIRMED = 88;

  /** Reports come in the two weeks before the due day, or after the first year. */
  LocalDate reportedOn() {
    LocalDate about = period.until() == null ? period.from().plusYears(1) : period.due();
    return about.minusDays(number % 14);
  }

  boolean isReported() {
    return reportedOn().isBefore(today) && Counted.share(number, REPORTED);
  }

  boolean isConfirmed() {
    return isReported() && Counted.share(number, CONFIRMED) && confirmedOn().isBefore(today);
  }

  LocalDate confirmedOn() {
    return reportedOn().plusDays(5);
  }

  /** First nothing but the due day was known, then the report, then its confirmation. */
  void tell(RowBatch known) throws SQLException {
    LocalDate due = period.due();
    if (!isReported()) {
      add(known, 0, period.from(), OPEN, due, null, null);
      return;
    }
    add(known, 0, period.from(), reportedOn(), due, null, null);
    if (isConfirmed()) {
      add(known, 1, reportedOn(), confirmedOn(), due, reportedOn(), null);
      add(known, 2, confirmedOn(), OPEN, due, reportedOn(), confirmedOn());
    } else {
      add(known, 1, reportedOn(), OPEN, due, reportedOn(), null);
    }
  }

  private void add(
      RowBatch known,
      int step,
      LocalDate from,
      LocalDate to,
      LocalDate due,
      LocalDate reported,
      LocalDate confirmed)
      throws SQLException {
    UUID id = Counted.id(KIND, number * 3L + step);
    known.add(id, 1L, occurrence, from, to, due, reported, reported, confirmed);
  }
}
