package org.gcmplan.certificates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number under which an award stands in the golden book of its year. Never used again. */
public record GoldenBookNumber(int year, int number) implements Comparable<GoldenBookNumber> {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})/([12][0-9]{3})");

  public GoldenBookNumber {
    if (number < 1) {
      throw new IllegalArgumentException("The golden book counts from 1: " + number);
    }
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static GoldenBookNumber parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("No golden-book number: " + text);
    }
    return new GoldenBookNumber(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(1)));
  }

  /** As printed: 27/2025. */
  public String text() {
    return number + "/" + year;
  }

  @Override
  public int compareTo(GoldenBookNumber other) {
    int years = Integer.compare(year, other.year);
    return years == 0 ? Integer.compare(number, other.number) : years;
  }
}
