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

  /** What is done with a connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }
}
