package org.gcmplan.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The arithmetic of the results. */
final class Medians {
  private Medians() {}

  static double median(double... values) {
    return at(values, 0.5);
  }

  /** The value that so many of a hundred do not exceed; between two it is weighed. */
  static double percentile(Collection<? extends Number> values, int percent) {
    return at(values.stream().mapToDouble(Number::doubleValue).toArray(), percent / 100.0);
  }

  /** The rounds of one row and side as one. */
  static Sample of(List<Sample> rounds) {
    Sample first = rounds.get(0);
    return new Sample(
        first.row(),
        first.side(),
        rounds.stream().mapToInt(Sample::times).sum(),
        median(rounds, Sample::millis),
        median(rounds, Sample::p95Millis),
        median(rounds, Sample::cpuMillis),
        (long) median(rounds, Sample::bytes));
  }

  private static double median(List<Sample> rounds, ToDoubleFunction<Sample> figure) {
    return median(rounds.stream().mapToDouble(figure).toArray());
  }

  private static double at(double[] values, double share) {
    if (values.length == 0) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
