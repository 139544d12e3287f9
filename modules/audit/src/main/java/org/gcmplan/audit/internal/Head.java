package org.gcmplan.audit.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The end of the chain as its one row knows it. */
record Head(long lastNumber, String lastHash, long highestEntry) {

  /**
   * Makes room for that many entries. Whoever does so first keeps others waiting until the end of
   * its transaction. The row is changed before it is read: H2 2.2.224 may repeat a counter that is
   * read before it is locked.
   */
  static Head advancedBy(int count, Connection connection) throws SQLException {
    var sql = "update audit.head set last_seq = last_seq + ? where id = 1";
    try (var update = connection.prepareStatement(sql)) {
      update.setInt(1, count);
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("The head of the audit chain is missing");
      }
    }
    return read(connection).orElseThrow();
  }

  /** One statement, so that count and entries belong together while others write. */
  static Optional<Head> read(Connection connection) throws SQLException {
    var sql =
        "select h.last_seq, h.last_hash, (select coalesce(max(e.seq), 0) from audit.entry e)"
            + " from audit.head h where h.id = 1";
    try (var select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? Optional.of(new Head(row.getLong(1), row.getString(2), row.getLong(3)))
          : Optional.empty();
    }
  }

  /** Its number alone: asked for at every visit of what is kept in memory. */
  static long number(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("select last_seq from audit.head where id = 1");
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  static void seal(String hash, Connection connection) throws SQLException {
    try (var update =
        connection.prepareStatement("update audit.head set last_hash = ? where id = 1")) {
      update.setString(1, hash);
      update.executeUpdate();
    }
  }
}
