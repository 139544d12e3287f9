package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.Test;

/** The application as it is shipped, on the embedded database, with the demonstration. */
class StartingAgainIT {

  @Test
  void itSaysWhereItIsAndLosesNothingWhenThePowerFails() throws Exception {
    RunningApplication first = RunningApplication.start(Map.of());
    Path folder = first.folder();
    assertThat(status(first.address())).isLessThan(HttpURLConnection.HTTP_BAD_REQUEST);
    first.kill();
    assertThat(first.log()).contains("Database: H2 2.2.224").doesNotContain("SEVERE");
    Map<String, Long> before = rows(folder);
    assertThat(before.get("UPDATES.PLAN_UPDATE")).isPositive();

    try (RunningApplication again = RunningApplication.startIn(folder, Map.of())) {
      assertThat(status(again.address())).isLessThan(HttpURLConnection.HTTP_BAD_REQUEST);
    }

    assertThat(rows(folder)).isEqualTo(before);
  }

  private static int status(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection.getResponseCode();
  }

  /** How many rows each table of the modules holds. */
  private static Map<String, Long> rows(Path folder) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    String url = "jdbc:h2:file:" + folder.resolve("data/gcmplan");
    try (Connection connection = DriverManager.getConnection(url, "gcmplan", "");
        Statement tables = connection.createStatement();
        ResultSet names =
            tables.executeQuery(
                "select table_schema || '.' || table_name from information_schema.tables"
                    + " where table_type = 'BASE TABLE' and table_schema <> 'PUBLIC'")) {
      while (names.next()) {
        rows.put(names.getString(1), count(connection, names.getString(1)));
      }
    }
    return rows;
  }

  private static long count(Connection connection, String table) throws SQLException {
    String quoted = "\"" + table.replace(".", "\".\"") + "\"";
    try (Statement query = connection.createStatement();
        ResultSet count = query.executeQuery("select count(*) from " + quoted)) {
      count.next();
      return count.getLong(1);
    }
  }
}
