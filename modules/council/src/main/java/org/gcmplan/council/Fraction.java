package org.gcmplan.council;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, exact: two thirds are not 0.666….
 *
 * @param numerator from 1 to the denominator
 */
public record Fraction(int numerator, int denominator) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  public Fraction {
    if (numerator < 1 || denominator < numerator) {
      throw new IllegalArgumentException("No part of a whole: " + numerator + "/" + denominator);
    }
  }

  /**
   * Reads {@code 2/3}.
   *
   * @throws IllegalArgumentException when the text is of another form
   */
  public static Fraction parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("No fraction: " + text);
    }
    return new Fraction(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /** Whether the part is at least this fraction of the whole; never of nothing. */
  public boolean reachedBy(int part, int whole) {
    return whole > 0 && (long) part * denominator >= (long) whole * numerator;
  }

  /** Whether the part is more than this fraction of the whole; never of nothing. */
  public boolean exceededBy(int part, int whole) {
    return whole > 0 && (long) part * denominator > (long) whole * numerator;
  }

  /** The least part of the whole that reaches this fraction. */
  public int leastOf(int whole) {
    return Math.toIntExact(((long) whole * numerator + denominator - 1) / denominator);
  }

  /** Whether this is at most a half, as where a simple majority is asked for. */
  public boolean isAtMostHalf() {
    return 2L * numerator <= denominator;
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
