package org.gcmplan.reporting;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/** Plan against actual in a focus area: year by year, and all years before it together. */
public record AreaLine(int number, LocalizedText name, List<Point> points) {
  public AreaLine {
    points = List.copyOf(points);
  }

  /**
   * The end of a year.
   *
   * @param due what was due by then
   * @param done what was completed by then and confirmed since
   * @param ahead whether the year has not begun on the day asked for
   */
  public record Point(int year, int due, int done, boolean ahead) {}

  /** The highest number of all points, at least 1. */
  public int top() {
    return points.stream().mapToInt(point -> Math.max(point.due(), point.done())).max().orElse(1);
  }
}
