package org.gcmplan.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The registers of official numbers: one count for each symbol and year, whoever gives the paper
 * out. Numbers have no gaps: a transaction that fails gives its number back.
 */
public interface PaperNumbers {

  /**
   * The next number under that symbol in the year of that day. Whoever counts next waits until this
   * transaction ends.
   */
  PaperNumber next(String symbol, LocalDate day);

  /**
   * Keeps a number that a body's own clerk gave, so that it is given to nothing else.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at field {@code outsideNumber} when it was
   *     given already
   */
  void take(PaperNumber outside, LocalDate day);

  /** The number that {@link #next} would give now; somebody else may be faster. */
  PaperNumber expected(String symbol, int year);

  /** How far the register has counted here in that year; 0 when it has not begun. */
  int last(String symbol, int year);

  /** The latest day on a paper that was numbered here, if any was in that year. */
  Optional<LocalDate> lastDay(String symbol, int year);
}
