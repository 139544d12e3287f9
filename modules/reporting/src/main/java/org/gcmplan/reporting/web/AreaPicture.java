package org.gcmplan.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gcmplan.reporting.AreaLine;
import org.gcmplan.reporting.AreaLine.Point;

/** Draws plan against actual: points for an SVG polyline in a box of 320 by 72. */
@Named
@ApplicationScoped
public class AreaPicture {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 72;

  public String planned(AreaLine area) {
    return points(area, area.points(), Point::due);
  }

  /** Only as far as years have begun. */
  public String actual(AreaLine area) {
    return points(
        area, area.points().stream().filter(point -> !point.ahead()).toList(), Point::done);
  }

  /** The last year that has begun. */
  public Point now(AreaLine area) {
    List<Point> begun = area.points().stream().filter(point -> !point.ahead()).toList();
    return begun.isEmpty() ? area.points().get(0) : begun.get(begun.size() - 1);
  }

  private static String points(AreaLine area, List<Point> points, ToIntFunction<Point> number) {
    int steps = Math.max(1, area.points().size() - 1);
    return IntStream.range(0, points.size())
        .mapToObj(
            place ->
                place * WIDTH / steps
                    + ","
                    + (HEIGHT - number.applyAsInt(points.get(place)) * HEIGHT / area.top()))
        .collect(Collectors.joining(" "));
  }
}
