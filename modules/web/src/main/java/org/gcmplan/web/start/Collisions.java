package org.gcmplan.web.start;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What databases say when they break off one of two transactions that stood in each other's way.
 */
final class Collisions {
  // SQLSTATE: serialization failure and deadlock (both databases), deadlock (PostgreSQL), lock
  // timeout (PostgreSQL, H2), a row changed at the same moment (H2).
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
  private static final int DEEPEST = 20;

  private Collisions() {}

  static boolean caused(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(cause -> cause instanceof SQLException sql && isCollision(sql.getSQLState()));
  }

  /** A pool that finds no connection gives no state. */
  private static boolean isCollision(@Nullable String state) {
    return state != null && STATES.contains(state);
  }
}
