package org.gcmplan.architecture.attack;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.architecture.server.RunningApplication;

/**
 * Where an attacked application runs.
 *
 * @param port its port on this machine
 * @param folder the folder it runs in, with its open embedded database
 */
record Place(int port, Path folder) {
  /** The demonstration has called no sitting yet: one is written down, so that there is one. */
  private static final String SITTING =
      """
      insert into council.sitting (id, version, council, title_vi, title_en, form, sits_on, place,
        secrecy, quorum, majority, strictly_more, count_base, chair_breaks_tie, recused_leave,
        state, called_at, cancelled_because, remarks)
      select random_uuid(), 1, id, 'Phiên họp thử', 'A sitting to try', 'MEETING', current_date,
        'Hà Nội', 'SECRET', '2/3', '1/2', 1, 'PRESENT', 0, 0, 'CALLED', current_timestamp, '', ''
      from council.council""";

  static Place of(String portAndFolder) {
    String[] parts = portAndFolder.split(":", 2);
    return new Place(Integer.parseInt(parts[0]), Path.of(parts[1]));
  }

  static Place of(RunningApplication application) {
    return new Place(application.port(), application.folder());
  }

  /** The top of the application, without a slash at the end. */
  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/gcm");
  }

  Connection database() throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("data/gcmplan") + ";AUTO_SERVER=TRUE";
    return DriverManager.getConnection(url, "gcmplan", "");
  }

  /** Writes a sitting down, for which the demonstration has none. */
  void callASitting() {
    try (Connection connection = database();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(SITTING);
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** The first column of what a query finds. */
  List<String> found(String query) {
    try (Connection connection = database();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException wrong) {
      throw new IllegalStateException(query, wrong);
    }
  }
}
