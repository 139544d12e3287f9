package org.gcmplan.workflow.internal;

import java.util.Optional;
import org.gcmplan.workflow.ProcessDiagram;

/**
 * A node of a route as it is drawn.
 *
 * @param box where it stands
 * @param label where its name stands, if not inside
 */
record RouteNode(Kind kind, String name, Box box, Optional<Box> label, ProcessDiagram.State state) {

  /** What it is drawn as. */
  enum Kind {
    START,
    MESSAGE_START,
    END,
    TIMER,
    /** A timer that leaves the task running. */
    REMINDER,
    USER_TASK,
    SERVICE_TASK,
    GATEWAY,
    /** A part of the route that runs once for each body. */
    FOR_EACH,
    /** A part of the route under one deadline. */
    PART,
    /** A part of the route that may begin at any time. */
    ANY_TIME;

    boolean isEvent() {
      return compareTo(REMINDER) <= 0;
    }

    boolean isFrame() {
      return this == FOR_EACH || this == PART || this == ANY_TIME;
    }
  }

  /** A rectangle of the drawing. */
  record Box(double x, double y, double width, double height) {
    double middle() {
      return x + width / 2;
    }

    double centre() {
      return y + height / 2;
    }

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }

    boolean holds(Box other) {
      return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
  }
}
