package org.gcmplan.updates.internal;

import java.util.List;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/** Two updates collide where they change the same field, or one ends or adds what both touch. */
final class Collision {

  private Collision() {}

  static boolean between(List<Change> mine, List<Change> theirs) {
    return mine.stream().anyMatch(one -> theirs.stream().anyMatch(other -> collide(one, other)));
  }

  private static boolean collide(Change one, Change other) {
    return one.task().equals(other.task())
        && (one.field().equals(other.field()) || isWhole(one) || isWhole(other));
  }

  private static boolean isWhole(Change change) {
    return change.operation() == Operation.ABOLISH || change.operation() == Operation.ADD;
  }
}
