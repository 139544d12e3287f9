package org.gcmplan.web.shell;

import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/**
 * What fails because the database is away, full or ending: it will do again by itself, and what a
 * transaction came to whose end was not heard nobody knows yet.
 */
final class DatabaseAway {
  private static final int DEEPEST = 20;

  private DatabaseAway() {}

  static boolean caused(@Nullable Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(DatabaseAway::is);
  }

  private static boolean is(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLRecoverableException
        || cause instanceof SQLException sql && isAway(sql.getSQLState())
        // No connection to be had, and a commit that nobody answered
        || cause instanceof ResourceException
        || cause instanceof SystemException
        || cause instanceof XAException;
  }

  /** Connection failed, no resources left, ended by its operator, disk trouble; H2 is closed. */
  private static boolean isAway(@Nullable String state) {
    return state != null
        && (state.startsWith("08")
            || state.startsWith("53")
            || state.startsWith("57P")
            || state.startsWith("58")
            || state.equals("90098")
            || state.equals("90121"));
  }
}
