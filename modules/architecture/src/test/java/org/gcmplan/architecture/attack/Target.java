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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gcmplan.architecture.server.RunningApplication;

/**
 * The one application on which all attacks of a run are made, with its demonstration told. Ends
 * with the run. Its database can be looked into from outside.
 */
final class Target {
  /** Decisions are carried out at once, so that what an attack has done is seen at once. */
  private static final Map<String, String> SETTINGS = Map.of("GCMPLAN_UNDO_SECONDS", "0");

  /** Whether everything is tried, as with {@code -Pattacks}, or what finds most in little time. */
  static final boolean LONG = Boolean.getBoolean("gcmplan.attacks.long");

  /** The demonstration has called no sitting yet: one is written down, so that there is one. */
  private static final String SITTING =
      """
      insert into council.sitting (id, version, council, title_vi, title_en, form, sits_on, place,
        secrecy, quorum, majority, strictly_more, count_base, chair_breaks_tie, recused_leave,
        state, called_at, cancelled_because, remarks)
      select random_uuid(), 1, id, 'Phiên họp thử', 'A sitting to try', 'MEETING', current_date,
        'Hà Nội', 'SECRET', '2/3', '1/2', 1, 'PRESENT', 0, 0, 'CALLED', current_timestamp, '', ''
      from council.council""";

  private static final Place PLACE = place();
  private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

  private Target() {}

  /** Where the application runs; one that runs already can be named, as {@code port:folder}. */
  private static Place place() {
    String running = System.getProperty("gcmplan.attacked", "");
    Place place = running.isEmpty() ? started() : Place.of(running);
    try (Connection connection = place.database();
        Statement statement = connection.createStatement()) {
      if (running.isEmpty()) {
        statement.executeUpdate(SITTING);
      }
      return place;
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static Place started() {
    RunningApplication application = RunningApplication.startWithOpenDatabase(SETTINGS);
    return new Place(application.port(), application.folder());
  }

  static URI address() {
    return URI.create("http://127.0.0.1:" + PLACE.port() + "/gcm");
  }

  static int port() {
    return PLACE.port();
  }

  static Visitor anybody() {
    return new Visitor(address());
  }

  /** Somebody who stays signed in through the run. Reads only: their session is shared. */
  static synchronized Visitor reading(String userName) {
    return SIGNED_IN.computeIfAbsent(userName, Target::signedIn);
  }

  /** Somebody in a fresh session of their own. */
  static Visitor signedIn(String userName) {
    Visitor visitor = anybody();
    if (userName.equals("anybody")) {
      return visitor;
    }
    Answer answer = visitor.signIn(userName, Visitor.PASSWORD);
    if (answer.status() != 302) {
      throw new IllegalStateException(userName + " does not get in: " + answer.text());
    }
    return visitor;
  }

  static Connection database() throws SQLException {
    return PLACE.database();
  }

  /** The folder it runs in. */
  static Path folder() {
    return PLACE.folder();
  }

  private record Place(int port, Path folder) {
    static Place of(String portAndFolder) {
      String[] parts = portAndFolder.split(":", 2);
      return new Place(Integer.parseInt(parts[0]), Path.of(parts[1]));
    }

    Connection database() throws SQLException {
      String url = "jdbc:h2:file:" + folder.resolve("data/gcmplan") + ";AUTO_SERVER=TRUE";
      return DriverManager.getConnection(url, "gcmplan", "");
    }
  }

  /** The first column of what a query finds. */
  static List<String> found(String query) {
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

  /** How many rows every table holds. */
  static Map<String, String> rowCounts() {
    Map<String, String> counts = new TreeMap<>();
    for (String table :
        found(
            "select table_schema || '.' || table_name from information_schema.tables"
                + " where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'")) {
      counts.put(
          table.toLowerCase(java.util.Locale.ROOT),
          found("select count(*) from " + quoted(table)).get(0));
    }
    return counts;
  }

  private static String quoted(String table) {
    return "\"" + table.replace(".", "\".\"") + "\"";
  }
}
