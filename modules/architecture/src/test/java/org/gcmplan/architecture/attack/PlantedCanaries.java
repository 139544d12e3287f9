package org.gcmplan.architecture.attack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts canaries into every text that the demonstration has stored: a formula before, the breaks
 * behind. So every page meets them, whatever the forms would have refused. A column with room for
 * words takes part, unless {@code columns-without-words.csv} names it.
 */
final class PlantedCanaries {
  private static final TableFile NO_WORDS = TableFile.read("columns-without-words.csv");
  private static final int ROOM_FOR_WORDS = 120;
  private static final int ROOM_FOR_ALL = 300;

  /** Ids, numbers, days and keys live beside words in some columns: they stay what they are. */
  private static final String NOT_WORDS = "^((AGENCY|LOCALITY):.*|[0-9a-fA-F;:, .%/-]*|[A-Z_;]*)$";

  private static final String COLUMNS =
      """
      select table_schema, table_name, column_name, character_maximum_length
      from information_schema.columns
      where table_schema not in ('INFORMATION_SCHEMA', 'PUBLIC')
        and table_name <> 'flyway_schema_history' and data_type = 'CHARACTER VARYING'
        and character_maximum_length >= ? order by 1, 2, 3""";

  private final Connection connection;
  private final int listener;

  private PlantedCanaries(Connection connection, int listener) {
    this.connection = connection;
    this.listener = listener;
  }

  /**
   * Plants them in the database of an application that does not run.
   *
   * @param listener the port to which those that could call home do
   * @return the columns that hold some now
   */
  static List<String> plant(Path folder, int listener) {
    String url = "jdbc:h2:file:" + folder.resolve("data/gcmplan");
    try (Connection connection = DriverManager.getConnection(url, "gcmplan", "")) {
      return new PlantedCanaries(connection, listener).plantAll();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private List<String> plantAll() throws SQLException {
    List<String> planted = new ArrayList<>();
    for (Column column : columns()) {
      String kind =
          NO_WORDS.keys().contains(column.path()) ? NO_WORDS.cell(column.path(), "why") : "words";
      int rows =
          switch (kind) {
            case "words" -> intoWords(column, planted.size());
            case "json" -> intoJson(column);
            default -> 0;
          };
      if (rows > 0) {
        planted.add(column.path());
      }
    }
    return planted;
  }

  private List<Column> columns() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
      query.setInt(1, ROOM_FOR_WORDS);
      ResultSet rows = query.executeQuery();
      List<Column> found = new ArrayList<>();
      while (rows.next()) {
        found.add(
            new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4)));
      }
      return found;
    }
  }

  private int intoWords(Column column, int turn) throws SQLException {
    String before = Canary.FORMULAS.get(turn % Canary.FORMULAS.size());
    String after = column.room() >= ROOM_FOR_ALL ? Canary.full(listener) : Canary.brief();
    int left = column.room() - before.length() - after.length();
    String sql =
        "update %1$s set %2$s = ? || substring(%2$s, 1, %3$d) || ?"
                .formatted(column.table(), column.name(), left)
            + " where %1$s <> '' and not regexp_like(%1$s, ?)".formatted(column.name());
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, before);
      update.setString(2, after);
      update.setString(3, NOT_WORDS);
      return update.executeUpdate();
    }
  }

  private int intoJson(Column column) throws SQLException {
    String sql =
        "update %1$s set %2$s = regexp_replace(%2$s, '\"(vi|en|title|reason|name)\":\"', ?)"
            .formatted(column.table(), column.name());
    String into =
        "\"$1\":\"=zqx(1)" + Canary.inJson(listener).replace("\\", "\\\\").replace("${", "\\${");
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, into);
      return update.executeUpdate();
    }
  }

  private record Column(String schema, String table0, String column, int room) {
    String path() {
      return (schema + "." + table0 + "." + column).toLowerCase(java.util.Locale.ROOT);
    }

    String table() {
      return "\"" + schema + "\".\"" + table0 + "\"";
    }

    String name() {
      return "\"" + column + "\"";
    }
  }
}
