package org.gcmplan.architecture.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Inserts rows into a table, a thousand at a time. */
final class RowBatch implements AutoCloseable {
  private static final int AT_ONCE = 1_000;

  private final PreparedStatement insert;
  private int rows;

  /**
   * A batch for one table.
   *
   * @param columns their names, separated by commas
   */
  RowBatch(Connection database, String table, String columns) throws SQLException {
    String places = String.join(",", Collections.nCopies(columns.split(",").length, "?"));
    insert =
        database.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + places + ")");
  }

  void add(Object... values) throws SQLException {
    for (int place = 0; place < values.length; place++) {
      insert.setObject(place + 1, values[place]);
    }
    insert.addBatch();
    rows++;
    if (rows % AT_ONCE == 0) {
      insert.executeBatch();
    }
  }

  int rows() {
    return rows;
  }

  @Override
  public void close() throws SQLException {
    insert.executeBatch();
    insert.close();
  }
}
