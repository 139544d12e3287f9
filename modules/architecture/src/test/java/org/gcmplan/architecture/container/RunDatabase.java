package org.gcmplan.architecture.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of a run of container tests, new each time: a file of H2, or a PostgreSQL started
 * for the run. Writes the JVM options of the server, which Arquillian reads afterwards.
 */
public class RunDatabase implements LauncherSessionListener {
  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("gcmplan.test-database");
    if (database != null) {
      System.setProperty("gcmplan.test-jvm", options(database));
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException stillRunning) {
      throw new IllegalStateException(stillRunning);
    }
  }

  private String options(String database) {
    Map<String, String> properties = new TreeMap<>(connection(database));
    properties.put("user.timezone", "UTC");
    properties.put("gcmplan.engine.longest-wait-seconds", "1");
    return "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "
        + properties.entrySet().stream()
            .map(one -> "-D" + one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(" "));
  }

  private Map<String, String> connection(String database) {
    try {
      return database.equals("h2") ? freshFile() : freshServer();
    } catch (IOException notStarted) {
      throw new IllegalStateException("The test database does not start", notStarted);
    }
  }

  private static Map<String, String> freshFile() throws IOException {
    Path folder = Files.createTempDirectory("gcmplan-h2");
    return Map.of(
        "gcmplan.db.url", "jdbc:h2:file:" + folder + "/gcmplan;WRITE_DELAY=0;LOCK_TIMEOUT=10000");
  }

  private Map<String, String> freshServer() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
    return Map.of(
        "gcmplan.db.class", "org.postgresql.ds.PGSimpleDataSource",
        "gcmplan.db.url", postgres.getJdbcUrl("postgres", "postgres"),
        "gcmplan.db.user", "postgres",
        "gcmplan.db.password", "postgres");
  }
}
