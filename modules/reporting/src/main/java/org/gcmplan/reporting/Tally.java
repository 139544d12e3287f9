package org.gcmplan.reporting;

/** So many of so many. */
public record Tally(int good, int of) {
  public static final Tally NONE = new Tally(0, 0);

  /** Rounded half up; 0 of nothing. */
  public int percent() {
    return of == 0 ? 0 : (int) Math.round(100.0 * good / of);
  }

  public boolean isEmpty() {
    return of == 0;
  }
}
