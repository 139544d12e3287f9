package org.gcmplan.certificates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a whole, kept as it is written in the rule: 2/3, or 70 %. */
public record RuleFraction(int parts, int of) {
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,4})\\s*/\\s*([0-9]{1,4})");
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})\\s*%");

  public RuleFraction {
    if (parts < 0 || of < 1 || parts > of) {
      throw new IllegalArgumentException("No part of a whole: " + parts + "/" + of);
    }
  }

  /**
   * Reads 2/3 or 70%.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static RuleFraction parse(String text) {
    Matcher fraction = FRACTION.matcher(text.strip());
    if (fraction.matches()) {
      return new RuleFraction(
          Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
    }
    Matcher percent = PERCENT.matcher(text.strip());
    if (percent.matches()) {
      return new RuleFraction(Integer.parseInt(percent.group(1)), 100);
    }
    throw new IllegalArgumentException("Write it as 2/3 or 70%: " + text);
  }

  /** Whether so many of so many are at least this part. Exact: nothing is rounded. */
  public boolean reachedBy(int count, int whole) {
    return (long) count * of >= (long) parts * whole;
  }

  /** As written: 2/3, 70%. */
  public String text() {
    return of == 100 ? parts + "%" : parts + "/" + of;
  }
}
