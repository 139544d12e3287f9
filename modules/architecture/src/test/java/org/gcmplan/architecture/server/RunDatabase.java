package org.gcmplan.architecture.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database of a run of tests, with the demonstration told, as environment variables for the
 * application: by default the embedded one, in the folder of the application, or a PostgreSQL
 * started for the run.
 */
public final class RunDatabase {
  private final String kind;
  private EmbeddedPostgres postgres;

  /** The kind that the build asks for. */
  public RunDatabase() {
    this(System.getProperty("gcmplan.test-database", "h2"));
  }

  /**
   * A database of that kind.
   *
   * @param kind h2 or postgresql
   */
  public RunDatabase(String kind) {
    this.kind = kind;
  }

  /** A folder for the application to run in, with its data in it if it keeps them there. */
  Path folder() {
    return kind.equals("postgresql")
        ? RunningApplication.freshFolder()
        : ToldDemonstration.EMBEDDED.copy();
  }

  /** What the application needs to know; starts the database if it is one of its own. */
  public Map<String, String> environment() {
    return kind.equals("postgresql") ? startedPostgres() : Map.of();
  }

  /**
   * A look at it from outside; the embedded one must not be in use.
   *
   * @param folder the folder of the application
   */
  public Connection look(Path folder) throws SQLException {
    return postgres == null
        ? DriverManager.getConnection(
            "jdbc:h2:file:" + folder.resolve("data/gcmplan"), "gcmplan", "")
        : postgres.getPostgresDatabase().getConnection();
  }

  public void stop() {
    try {
      if (postgres != null) {
        postgres.close();
        postgres = null;
      }
    } catch (IOException stillRunning) {
      throw new UncheckedIOException(stillRunning);
    }
  }

  private Map<String, String> startedPostgres() {
    try {
      postgres = startedOn(ToldDemonstration.POSTGRESQL.copy().resolve("data"));
      return environment(postgres);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  /** A PostgreSQL on that folder, new or as an earlier one left it. */
  static EmbeddedPostgres startedOn(Path folder) throws IOException {
    return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).start();
  }

  /** How the application reaches it. */
  static Map<String, String> environment(EmbeddedPostgres postgres) {
    return Map.of(
        "GCMPLAN_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
        "GCMPLAN_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "GCMPLAN_DB_USER", "postgres",
        "GCMPLAN_DB_PASSWORD", "postgres");
  }
}
