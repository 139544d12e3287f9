package org.gcmplan.architecture.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL that is struck: killed with all its processes, and started again on what it left.
 */
final class StruckPostgres implements AutoCloseable {
  private static final String OWNER = "postgres";
  private static final int ENDING_MILLIS = 3000;

  /** What a server in earnest has; test servers are quicker, and lose what they acknowledged. */
  private static final Map<String, String> IN_EARNEST =
      Map.of("fsync", "on", "synchronous_commit", "on");

  private static final Map<String, String> QUICK =
      Map.of("fsync", "off", "synchronous_commit", "off");

  private final Path folder;
  private final Map<String, String> settings;
  private final int port = freePort();
  private EmbeddedPostgres running;

  StruckPostgres(Path folder) {
    this(folder, IN_EARNEST);
  }

  private StruckPostgres(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
    start();
  }

  /** One that will not be struck. */
  static StruckPostgres quick(Path folder) {
    return new StruckPostgres(folder, QUICK);
  }

  int port() {
    return port;
  }

  void start() {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(folder)
              .setCleanDataDirectory(false)
              .setServerConfig("max_connections", "150");
      settings.forEach(builder::setServerConfig);
      running = builder.start();
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  /** As a power failure would, so that nothing is written down any more. */
  void kill() {
    ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
    List<ProcessHandle> all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
    postmaster.onExit().join();
    close();
  }

  /** A full disk may have ended it; what it left is whole. */
  void startAgainIfItEnded() throws InterruptedException {
    Thread.sleep(ENDING_MILLIS);
    if (!isAlive()) {
      close();
      start();
    }
  }

  private boolean isAlive() {
    try (Connection connection = look()) {
      return connection.isValid(2);
    } catch (SQLException ended) {
      return false;
    }
  }

  private long postmaster() {
    try {
      return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  Connection look() throws SQLException {
    return look(OWNER);
  }

  Connection look(String database) throws SQLException {
    return DriverManager.getConnection(url(port, database), OWNER, OWNER);
  }

  /** How a node reaches it through that port of this machine. */
  static Map<String, String> environment(int through) {
    return environment(through, OWNER);
  }

  static Map<String, String> environment(int through, String database) {
    return Map.of(
        "GCMPLAN_DB_CLASS",
        "org.postgresql.ds.PGSimpleDataSource",
        "GCMPLAN_DB_URL",
        url(through, database),
        "GCMPLAN_DB_USER",
        OWNER,
        "GCMPLAN_DB_PASSWORD",
        OWNER);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=5&socketTimeout=30&tcpKeepAlive=true"
        .formatted(port, database);
  }

  @Override
  public void close() {
    Optional.ofNullable(running)
        .ifPresent(
            one -> {
              try {
                one.close();
              } catch (IOException stillThere) {
                throw new UncheckedIOException(stillThere);
              }
            });
    running = null;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
