package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Rows of plain text in a table of their own, written by nothing but JDBC. */
@Dependent
class BareRows {
  private static final String TABLE =
      "create table if not exists bare_row (id uuid primary key, one varchar, two varchar,"
          + " three varchar, four varchar)";

  /** One row, one commit, over a connection that is there already. */
  long insertOne() {
    return insert(List.of(List.of("opinion", "AGREED", "", "")), 1);
  }

  /** All of them in one transaction. */
  long insertAll(List<List<String>> rows) {
    return insert(rows, rows.size());
  }

  private static long insert(List<List<String>> rows, int atOnce) {
    try (PreparedStatement insert =
        Held.CONNECTION.prepareStatement("insert into bare_row values (?, ?, ?, ?, ?)")) {
      for (List<String> row : rows) {
        insert.setObject(1, UUID.randomUUID());
        for (int place = 0; place < 4; place++) {
          insert.setString(place + 2, row.get(place));
        }
        insert.addBatch();
      }
      insert.executeBatch();
      Held.CONNECTION.commit();
      return atOnce;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static final class Held {
    private static final Connection CONNECTION = open();

    private static Connection open() {
      try {
        Connection connection =
            DriverManager.getConnection(
                System.getenv("GCMPLAN_BENCHMARK_BARE_URL"),
                System.getenv("GCMPLAN_DB_USER"),
                System.getenv("GCMPLAN_DB_PASSWORD"));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
          statement.execute(TABLE);
        }
        return connection;
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
