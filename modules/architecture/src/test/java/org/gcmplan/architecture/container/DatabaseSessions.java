package org.gcmplan.architecture.container;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the databases call a session, and how one is ended by somebody else. */
public enum DatabaseSessions {
  /** The embedded one. */
  H2("select session_id()", "select abort_session(%d)"),
  /** PostgreSQL. */
  POSTGRESQL("select pg_backend_pid()", "select pg_terminate_backend(%d)");

  private final String number;
  private final String end;

  DatabaseSessions(String number, String end) {
    this.number = number;
    this.end = end;
  }

  /** Those of the database behind the source. */
  static DatabaseSessions of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }
  }

  /** The query for the number of the session that asks. */
  String number() {
    return number;
  }

  /** Ends the session as if the database had been restarted under it. */
  void end(DataSource database, int session) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(end.formatted(session));
    }
  }
}
