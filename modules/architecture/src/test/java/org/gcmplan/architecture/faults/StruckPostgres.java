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

  private final Path folder;
  private final int port = freePort();
  private EmbeddedPostgres running;

  StruckPostgres(Path folder) {
    this.folder = folder;
    start();
  }

  int port() {
    return port;
  }

  void start() {
    try {
      running =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(folder)
              .setCleanDataDirectory(false)
              .setServerConfig("max_connections", "150")
              .start();
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
