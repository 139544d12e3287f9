package org.gcmplan.architecture.attack;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
  /**
   * As behind a proxy; decisions are carried out at once, so that what was done is seen at once.
   */
  private static final Map<String, String> SETTINGS =
      Map.of("GCMPLAN_UNDO_SECONDS", "0", "GCMPLAN_WEB_SECURE", "true");

  /** Whether everything is tried, as with {@code -Pattacks}, or what finds most in little time. */
  static final boolean LONG = Boolean.getBoolean("gcmplan.attacks.long");

  private static final Place PLACE = place();
  private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

  private Target() {}

  /** Where the application runs; one that runs already can be named, as {@code port:folder}. */
  private static Place place() {
    String running = System.getProperty("gcmplan.attacked", "");
    return running.isEmpty() ? started() : Place.of(running);
  }

  private static Place started() {
    RunningApplication application = RunningApplication.startWithOpenDatabase(SETTINGS);
    Place place = Place.of(application);
    place.callASitting();
    return place;
  }

  static URI address() {
    return PLACE.address();
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

  /** The first column of what a query finds. */
  static List<String> found(String query) {
    return PLACE.found(query);
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
