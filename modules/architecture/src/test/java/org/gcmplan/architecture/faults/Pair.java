package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gcmplan.architecture.server.RunningApplication;

/** Two nodes on one PostgreSQL, each with its own wire to it. */
final class Pair implements AutoCloseable {
  private final StruckPostgres database = new StruckPostgres(ToldPostgres.copy());
  private final List<Gate> gates = List.of(gate(), gate());
  private final List<Integer> meetings =
      List.of(StruckPostgres.freePort(), StruckPostgres.freePort());
  private final List<Path> folders = List.of(folder(), folder());
  private final RunningApplication[] nodes = new RunningApplication[2];

  /** Both at the same moment, as after a power failure. */
  Pair start() {
    startBoth();
    return this;
  }

  void startBoth() {
    CompletableFuture<?>[] starts =
        IntStream.range(0, nodes.length)
            .mapToObj(node -> CompletableFuture.runAsync(() -> start(node)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(starts).join();
  }

  void start(int node) {
    nodes[node] = RunningApplication.startIn(folders.get(node), environment(node));
  }

  void kill(int node) {
    nodes[node].kill();
  }

  /** Ends it as its operator would. */
  void stop(int node) {
    nodes[node].close();
  }

  /** STOP lets it stand as a machine that is starved; CONT lets it go on. */
  void signal(int node, String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(nodes[node].pid())).start().waitFor();
    } catch (IOException | InterruptedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String log(int node) {
    return nodes[node].log();
  }

  StruckPostgres database() {
    return database;
  }

  Gate gate(int node) {
    return gates.get(node);
  }

  Connection look() throws SQLException {
    return database.look();
  }

  /** Where the nodes are, those that are down too, as a proxy knows them. */
  List<URI> doors() {
    return List.of(nodes[0].address(), nodes[1].address());
  }

  private Map<String, String> environment(int node) {
    Map<String, String> environment =
        new HashMap<>(StruckPostgres.environment(gates.get(node).port()));
    environment.put("GCMPLAN_CLUSTER_ENABLED", "true");
    environment.put("GCMPLAN_CLUSTER_PORT", String.valueOf(meetings.get(node)));
    environment.put(
        "GCMPLAN_CLUSTER_MEMBERS",
        "127.0.0.1:%d,127.0.0.1:%d".formatted(meetings.get(0), meetings.get(1)));
    environment.put("GCMPLAN_CLUSTER_NAME", "faults-" + meetings.get(0));
    environment.put("GCMPLAN_CLUSTER_CLOCK_LOOK", "PT5S");
    environment.put("GCMPLAN_ENGINE_JOB_LOCK_SECONDS", "20");
    environment.put("GCMPLAN_ENGINE_LONGEST_WAIT_SECONDS", "2");
    environment.put("GCMPLAN_UNDO_SECONDS", "0");
    return environment;
  }

  @Override
  public void close() {
    for (RunningApplication node : nodes) {
      if (node != null) {
        node.kill();
      }
    }
    gates.forEach(Gate::close);
    database.close();
  }

  private Gate gate() {
    return new Gate(database.port());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("gcmplan-node");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
