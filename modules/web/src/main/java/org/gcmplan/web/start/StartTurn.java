package org.gcmplan.web.start;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
  private static final int PAUSE_MILLIS = 300;

  private final DataSource database;
  private final StartSettings settings;
  private final ManagedExecutorService executor;

  @Inject
  StartTurn(DataSource database, StartSettings settings, ManagedExecutorService executor) {
    this.database = database;
    this.settings = settings;
    this.executor = executor;
  }

  void during(Runnable start) {
    if (!settings.isClustered()) {
      start.run();
      return;
    }
    requireDatabaseForSeveral();
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Void> taken = new CompletableFuture<>();
    // On a thread of its own: the server would draw a connection that this one holds into every
    // transaction that begins here.
    executor.execute(() -> keepTurn(taken, over));
    try {
      taken.join();
      start.run();
    } finally {
      over.countDown();
    }
  }

  private void requireDatabaseForSeveral() {
    try (Connection connection = database.getConnection()) {
      if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
        throw new IllegalStateException(
            "The embedded database serves one node only: unset GCMPLAN_CLUSTER_ENABLED, or name a"
                + " PostgreSQL in GCMPLAN_DB_CLASS and GCMPLAN_DB_URL");
      }
    } catch (SQLException refused) {
      throw new IllegalStateException("The database does not answer", refused);
    }
  }

  private void keepTurn(CompletableFuture<Void> taken, CountDownLatch over) {
    try (Connection held = database.getConnection()) {
      // Asked for again and again: a statement that waits would end with the socket's timeout.
      for (int asked = 0; !isTrue(held, "select pg_try_advisory_lock(?)"); asked++) {
        if (asked == 0) {
          LOG.info("Another node is starting on this database: waiting for it");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      taken.complete(null);
      over.await();
      isTrue(held, "select pg_advisory_unlock(?)");
    } catch (SQLException refused) {
      taken.completeExceptionally(refused);
    } catch (InterruptedException stopped) {
      taken.completeExceptionally(stopped);
      Thread.currentThread().interrupt();
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
