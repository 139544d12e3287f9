package org.gcmplan.certificates.internal;

/**
 * How large the lines are set that differ from one certificate to the next, by the classes of the
 * template: the longer, the smaller, so that the longest still fit between title and signature.
 */
record LineSizes(String name, String position, String merit) {
  /** Longer names are set as they are typed. */
  static final int CAPITALS_UP_TO = 120;

  private static final int[] NAME = {42, 96, 170};
  private static final int[] MERIT = {120, 230, 380};

  static LineSizes of(String name, String position, String merit) {
    int names = step(name.length() + position.length() / 2, NAME);
    int merits = Math.max(step(merit.length(), MERIT), names > 2 ? names - 1 : 1);
    boolean both = names > 3 && merits > 2;
    return new LineSizes(
        "n" + (both ? names + 1 : names), "m" + Math.max(merits, names > 1 ? 2 : 1), "m" + merits);
  }

  private static int step(int length, int[] steps) {
    int step = 1;
    for (int longest : steps) {
      step += length > longest ? 1 : 0;
    }
    return step;
  }
}
