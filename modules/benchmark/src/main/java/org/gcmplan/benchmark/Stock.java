package org.gcmplan.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gcmplan.architecture.scale.Scale;
import org.gcmplan.architecture.server.RunningApplication;

/**
 * The databases that are measured: the demonstration as told, and filled up to so many assignments.
 * Each is made once a day, kept in the build's folder and copied for every run, so that no run
 * finds what another left behind; migrations that came since are run by the application.
 */
final class Stock implements AutoCloseable {
  private static final String OWNER = "postgres";
  private static final String TOLD = "told";
  private static final String NEVER = "-1";
  private static final int EXPLAINED_MILLIS = 3;

  private final EmbeddedPostgres server;
  private final Path data;
  private final Wanted wanted;
  private final PrintStream out;

  private Stock(EmbeddedPostgres server, Path data, Wanted wanted, PrintStream out) {
    this.server = server;
    this.data = data;
    this.wanted = wanted;
    this.out = out;
  }

  static Stock open(Wanted wanted, PrintStream out) {
    try {
      Path data = wanted.folder().resolve("stock").resolve(LocalDate.now().toString());
      Files.createDirectories(data);
      return new Stock(
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOutputRedirector(to(wanted.folder().resolve("queries.log")))
              .setServerConfig("session_preload_libraries", "auto_explain")
              // Not from when on it explains: what is said here cannot be changed while it runs.
              .setServerConfig("auto_explain.log_analyze", "on")
              .start(),
          data,
          wanted,
          out);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  private static ProcessBuilder.Redirect to(Path file) {
    return ProcessBuilder.Redirect.to(file.toFile());
  }

  /** Has the database write down how it answers whatever takes longer, for so long. */
  void explaining(Runnable work) {
    String setting = "alter system set auto_explain.log_min_duration = ";
    run(setting + EXPLAINED_MILLIS, "select pg_reload_conf()");
    work.run();
    run(setting + NEVER, "select pg_reload_conf()");
  }

  /** A copy of the demonstration with so many assignments besides; none for 0. */
  Map<String, String> copyWith(int assignments) {
    String filled = assignments == 0 ? TOLD : TOLD + assignments;
    if (!exists(TOLD)) {
      make(
          TOLD,
          () ->
              RunningApplication.startIn(wanted.freshFolder(), environment(TOLD + "_new")).close());
    }
    if (!exists(filled)) {
      make(filled, () -> fill(filled + "_new", assignments));
    }
    run("drop database if exists measured", "create database measured template " + filled);
    run("drop database if exists bare", "create database bare");
    Map<String, String> environment = environment("measured");
    environment.put("GCMPLAN_BENCHMARK_BARE_URL", url("bare"));
    return environment;
  }

  /** What the operating system knows the database by. */
  long pid() {
    try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
      return Long.parseLong(lines.findFirst().orElseThrow());
    } catch (IOException stopped) {
      throw new UncheckedIOException(stopped);
    }
  }

  /** A connection to the copy. */
  Connection look() throws SQLException {
    return DriverManager.getConnection(url("measured"), OWNER, OWNER);
  }

  /** Under another name until it is whole: a run that was broken off leaves nothing half. */
  private void make(String name, Runnable filling) {
    String begun = name + "_new";
    run("drop database if exists " + begun);
    run("create database " + begun + (name.equals(TOLD) ? "" : " template " + TOLD));
    filling.run();
    analyse(begun);
    run("alter database " + begun + " rename to " + name);
  }

  private void fill(String name, int assignments) {
    if (Scale.run(environment(name), assignments, wanted.pack(), out) != 0) {
      throw new IllegalStateException("The database could not be filled");
    }
  }

  private void analyse(String name) {
    try (Connection database = DriverManager.getConnection(url(name), OWNER, OWNER);
        Statement statement = database.createStatement()) {
      statement.execute("vacuum analyze");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private boolean exists(String name) {
    try (Connection database = server.getPostgresDatabase().getConnection();
        Statement statement = database.createStatement();
        ResultSet found =
            statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
      return found.next();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void run(String... statements) {
    try (Connection database = server.getPostgresDatabase().getConnection();
        Statement statement = database.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Map<String, String> environment(String name) {
    Map<String, String> environment = new HashMap<>();
    environment.put("GCMPLAN_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource");
    environment.put("GCMPLAN_DB_URL", url(name));
    environment.put("GCMPLAN_DB_USER", OWNER);
    environment.put("GCMPLAN_DB_PASSWORD", OWNER);
    return environment;
  }

  private String url(String name) {
    return server.getJdbcUrl(OWNER, name);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException stillRunning) {
      throw new UncheckedIOException(stillRunning);
    }
  }
}
