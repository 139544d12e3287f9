package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.kernel.Problem;

/**
 * Numbers awards year by year, without gaps or repeats. A year's book goes on after what was taken
 * over of it before.
 */
@Dependent
class GoldenBook {
  private final AwardCounters counters;

  @Inject
  GoldenBook(AwardCounters counters) {
    this.counters = counters;
  }

  /** The next numbers, in order. Called behind the counters' gate. */
  List<GoldenBookNumber> next(int year, int count) {
    if (counters.goldenBegunAfter(year).isEmpty()) {
      counters.beginGolden(year, counters.highestGoldenTakenOver(year));
    }
    int last = counters.lastGolden(year);
    counters.golden(year, last + count);
    return IntStream.rangeClosed(last + 1, last + count)
        .mapToObj(number -> new GoldenBookNumber(year, number))
        .toList();
  }

  /** What is wrong with taking over an award under this number; nothing when it may. */
  List<Problem> taking(GoldenBookNumber past) {
    if (counters.isGoldenUsed(past)) {
      return List.of(used(past));
    }
    return counters
        .goldenBegunAfter(past.year())
        .filter(begun -> past.number() > begun)
        .map(begun -> new Problem("goldenBook", "certificates.past.goldenOfTheBook", past.text()))
        .stream()
        .toList();
  }

  static Problem used(GoldenBookNumber number) {
    return new Problem("goldenBook", "certificates.past.goldenUsed", number.text());
  }
}
