package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gcmplan.architecture.server.RunningApplication;
import org.gcmplan.architecture.server.ToldDemonstration;
import org.gcmplan.architecture.server.Wrappings;

/** Two nodes on one PostgreSQL, each with its own wire to it, and wires between them. */
final class Pair implements Doors, AutoCloseable {
  private static final int LOOK_MILLIS = 500;
  private static final Pattern COMPANY = Pattern.compile("Members \\{size:(\\d+)");

  private final StruckPostgres database;
  private final List<Gate> gates;
  private final int mail = StruckPostgres.freePort();
  private final List<Integer> meetings =
      List.of(StruckPostgres.freePort(), StruckPostgres.freePort());
  private final List<Gate> wires = meetings.stream().map(Gate::new).toList();
  private final List<Integer> doors = List.of(StruckPostgres.freePort(), StruckPostgres.freePort());
  private final List<Path> folders = List.of(folder(), folder());
  private final RunningApplication[] nodes = new RunningApplication[2];
  private final boolean[] ready = new boolean[2];
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

  Pair() {
    this(ToldDemonstration.POSTGRESQL.copy().resolve("data"));
  }

  /** On a database that lies in that folder. */
  Pair(Path folder) {
    database = new StruckPostgres(folder);
    gates = List.of(new Gate(database.port()), new Gate(database.port()));
    watch.scheduleWithFixedDelay(this::askAround, 1, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

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
    start(node, Map.of());
  }

  /** With these settings beside those of every node. */
  void start(int node, Map<String, String> more) {
    start(node, more, Wrappings.executableJar());
  }

  /** That release of the application. */
  void start(int node, Path jar) {
    start(node, Map.of(), jar);
  }

  private void start(int node, Map<String, String> more, Path jar) {
    Map<String, String> environment = environment(node);
    environment.putAll(more);
    nodes[node] = RunningApplication.startIn(folders.get(node), environment, jar);
  }

  /** Whatever a fault that went wrong has left: every wire whole, both nodes up. */
  void mend() {
    gates.forEach(Gate::heal);
    wires.forEach(Gate::heal);
    for (int node = 0; node < nodes.length; node++) {
      if (!nodes[node].isAlive()) {
        start(node);
      }
    }
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

  /** They do not hear one another any more; the database hears both. */
  void part() {
    wires.forEach(Gate::swallow);
  }

  void joinAgain() {
    wires.forEach(Gate::heal);
  }

  /** With how many nodes that one thinks it is together, itself among them. */
  int company(int node) {
    Matcher said = COMPANY.matcher(log(node));
    int last = 0;
    while (said.find()) {
      last = Integer.parseInt(said.group(1));
    }
    return last;
  }

  Connection look() throws SQLException {
    return database.look();
  }

  @Override
  public URI door(int node) {
    return URI.create("http://127.0.0.1:" + port(node) + "/gcm");
  }

  int port(int node) {
    return doors.get(node);
  }

  @Override
  public synchronized boolean seemsReady(int node) {
    return ready[node];
  }

  boolean isReady(int node) {
    RunningApplication running = nodes[node];
    if (running == null) {
      return false;
    }
    try {
      URI address = URI.create("http://127.0.0.1:" + running.port() + "/health/ready");
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException silent) {
      return false;
    }
  }

  /** Where a mail server is looked for, whether there is one or not. */
  int mailPort() {
    return mail;
  }

  private void askAround() {
    for (int node = 0; node < nodes.length; node++) {
      boolean now = isReady(node);
      synchronized (this) {
        ready[node] = now;
      }
    }
  }

  private Map<String, String> environment(int node) {
    Map<String, String> environment =
        new HashMap<>(StruckPostgres.environment(gates.get(node).port()));
    environment.put("GCMPLAN_CLUSTER_ENABLED", "true");
    environment.put("GCMPLAN_CLUSTER_PORT", String.valueOf(meetings.get(node)));
    environment.put(
        "GCMPLAN_CLUSTER_MEMBERS",
        "127.0.0.1:%d,127.0.0.1:%d".formatted(wires.get(0).port(), wires.get(1).port()));
    environment.put(
        "JAVA_TOOL_OPTIONS", "-Dhazelcast.local.publicAddress=127.0.0.1:" + wires.get(node).port());
    environment.put("GCMPLAN_HTTP_PORT", String.valueOf(doors.get(node)));
    environment.put("GCMPLAN_CLUSTER_NAME", "faults-" + meetings.get(0));
    environment.put("GCMPLAN_CLUSTER_CLOCK_LOOK", "PT5S");
    environment.put("GCMPLAN_ENGINE_JOB_LOCK_SECONDS", "20");
    environment.put("GCMPLAN_ENGINE_LONGEST_WAIT_SECONDS", "2");
    environment.put("GCMPLAN_UNDO_SECONDS", "0");
    environment.put("GCMPLAN_MAIL_HOST", "127.0.0.1");
    environment.put("GCMPLAN_MAIL_PORT", String.valueOf(mail));
    environment.put("GCMPLAN_MAIL_ENCRYPTION", "none");
    return environment;
  }

  @Override
  public void close() {
    watch.shutdownNow();
    for (RunningApplication node : nodes) {
      if (node != null) {
        node.kill();
      }
    }
    gates.forEach(Gate::close);
    wires.forEach(Gate::close);
    database.close();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("gcmplan-node");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
