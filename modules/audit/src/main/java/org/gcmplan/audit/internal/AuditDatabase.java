package org.gcmplan.audit.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connection of the running transaction, or one of its own outside any. */
@Dependent
class AuditDatabase {
  private final DataSource source;

  @Inject
  AuditDatabase(DataSource source) {
    this.source = source;
  }

  /** Runs the work and gives the connection back. */
  <T> T call(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.with(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The audit trail cannot be reached", failed);
    }
  }

  /**
   * Refuses a connection that commits each statement by itself, although a transaction is running:
   * the server begins nothing on a second connection when the first one has broken. What is written
   * through it would stay when the transaction is rolled back.
   */
  void requireOneCommit() {
    if (call(Connection::getAutoCommit)) {
      throw new IllegalStateException("The connection is not part of the running transaction");
    }
  }

  /** What is done with a connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }
}
