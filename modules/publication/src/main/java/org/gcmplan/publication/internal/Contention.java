package org.gcmplan.publication.internal;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.ChangedMeanwhile;

/** Two publish at once, and the one who waits is turned away by the database. */
final class Contention {
  // Lock timeout (H2, PostgreSQL), serialization failure, deadlock.
  private static final Set<String> STATES = Set.of("HYT00", "55P03", "40001", "40P01");

  private Contention() {}

  /** The collision in the user's words, or the failure itself when it is something else. */
  static RuntimeException inWords(PersistenceException failure) {
    boolean collided =
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(
                cause -> cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
    return collided ? new ChangedMeanwhile("publication.anotherPublishes") : failure;
  }
}
