package org.gcmplan.workflow.internal;

import java.util.List;
import java.util.Optional;

/**
 * An arrow of a route as it is drawn.
 *
 * @param name what leads this way, or empty
 */
record RouteFlow(String name, List<Point> points, Optional<RouteNode.Box> label) {
  RouteFlow {
    points = List.copyOf(points);
  }

  /** A bend of the arrow. */
  record Point(double x, double y) {}
}
