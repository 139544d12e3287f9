package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One node starts at a time: tables, process models and data pack are brought up to date by one,
 * and found up to date by the next. The turn is a lock of the database's session, so it ends with a
 * node that dies.
 */
@Dependent
class StartTurn {
  private static final Logger LOG = Logger.getLogger(StartTurn.class.getName());
  private static final long TURN = 0x67636d706c616eL;

  private final DataSource database;
  private final StartSettings settings;

  @Inject
  StartTurn(DataSource database, StartSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  void during(Runnable start) {
    try (Connection held = database.getConnection()) {
      if (isEmbedded(held)) {
        requireOneNode();
        start.run();
      } else {
        takeTurn(held, start);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException("The database does not answer", refused);
    }
  }

  private static boolean isEmbedded(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2");
  }

  private void requireOneNode() {
    if (settings.isClustered()) {
      throw new IllegalStateException(
          "The embedded database serves one node only: unset GCMPLAN_CLUSTER_ENABLED, or name a"
              + " PostgreSQL in GCMPLAN_DB_CLASS and GCMPLAN_DB_URL");
    }
  }

  private static void takeTurn(Connection held, Runnable start) throws SQLException {
    if (!isTrue(held, "select pg_try_advisory_lock(?)")) {
      LOG.info("Another node is starting on this database: waiting for it");
      isTrue(held, "select pg_advisory_lock(?) is not null");
    }
    try {
      start.run();
    } finally {
      isTrue(held, "select pg_advisory_unlock(?)");
    }
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setLong(1, TURN);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
