package org.gcmplan.architecture.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The application as its users run it: a process of its own, on a free port of this machine unless
 * one is named, in a folder of its own, configured by environment variables.
 */
public final class RunningApplication implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final int PAUSE_MILLIS = 250;
  private static final int SECONDS_TO_END = 30;
  private static final Set<String> TOLD_DIFFERENTLY =
      Set.of("GCMPLAN_DATAPACK_DIR", "GCMPLAN_DB_URL");
  private static final String OPEN_DATABASE =
      "jdbc:h2:file:./data/gcmplan;WRITE_DELAY=0;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";

  /**
   * Tests begin often and end soon: they want a quick start more than a quick server. The code
   * cache of 48 MB that goes with it is full after all pages: nothing is compiled from then on.
   */
  private static final String OPTIONS =
      System.getProperty(
          "gcmplan.server-options",
          "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m");

  private static final String PORT = "GCMPLAN_HTTP_PORT";
  private static final String FAILED = "Exception while loading the app";

  private final Path folder;
  private final int port;
  private final Process process;

  private RunningApplication(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts the executable jar in a fresh folder with the demonstration told, and waits until it is
   * ready. Where the settings name another database or other data, it tells them itself.
   */
  public static RunningApplication start(Map<String, String> environment) {
    boolean told = Collections.disjoint(environment.keySet(), TOLD_DIFFERENTLY);
    return startIn(told ? ToldDemonstration.EMBEDDED.copy() : freshFolder(), environment);
  }

  /** The same on the embedded database, into which a test may look while it runs. */
  public static RunningApplication startWithOpenDatabase(Map<String, String> environment) {
    return startWithOpenDatabase(ToldDemonstration.EMBEDDED.copy(), environment);
  }

  /** The same in a folder that an earlier start has left its data in. */
  public static RunningApplication startWithOpenDatabase(
      Path folder, Map<String, String> environment) {
    Map<String, String> settings = new HashMap<>(environment);
    settings.put("GCMPLAN_DB_URL", OPEN_DATABASE);
    return startIn(folder, settings);
  }

  /** Starts the executable jar in a folder that an earlier start has left its data in. */
  public static RunningApplication startIn(Path folder, Map<String, String> environment) {
    return startIn(folder, environment, Wrappings.executableJar());
  }

  /** Starts another executable jar in that folder, such as that of another release. */
  public static RunningApplication startIn(Path folder, Map<String, String> environment, Path jar) {
    return start(folder, environment, List.of(jar.toString()));
  }

  /** Starts another web archive on the same server with the same settings. */
  public static RunningApplication startIn(
      Path folder, File archive, Map<String, String> environment) {
    Path settings = Wrappings.serverSettings();
    return start(
        folder,
        environment,
        List.of(
            Wrappings.server().toString(),
            "--deploy",
            archive.toString(),
            "--disablephonehome",
            "--prebootcommandfile",
            settings.resolve("pre-boot.txt").toString(),
            "--logproperties",
            settings.resolve("logging.properties").toString(),
            "--systemproperties",
            settings.resolve("system.properties").toString()));
  }

  private static RunningApplication start(
      Path folder, Map<String, String> environment, List<String> jarAndArguments) {
    int port = Integer.parseInt(environment.getOrDefault(PORT, String.valueOf(freePort())));
    try {
      Path scratch = Files.createDirectories(folder.resolve("tmp"));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("@" + Wrappings.options());
      command.addAll(List.of(OPTIONS.split(" ")));
      command.addAll(List.of("-Duser.timezone=UTC", "-Djava.io.tmpdir=" + scratch, "-jar"));
      command.addAll(jarAndArguments);
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectErrorStream(true).redirectOutput(freshLog(folder).toFile());
      builder.environment().putAll(environment);
      builder.environment().put(PORT, String.valueOf(port));
      RunningApplication started = new RunningApplication(folder, port, builder.start());
      Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroyForcibly));
      started.waitUntilReady();
      return started;
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  /** What an earlier start in the folder said stays beside it. */
  private static Path freshLog(Path folder) throws IOException {
    Path log = folder.resolve("server.log");
    if (Files.exists(log)) {
      Files.move(log, folder.resolve("server-until-" + Instant.now().toEpochMilli() + ".log"));
    }
    return log;
  }

  /** Where its pages are, without a slash at the end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port + "/gcm");
  }

  /** The folder it runs in: its data in {@code data}, what it said in {@code server.log}. */
  public Path folder() {
    return folder;
  }

  public int port() {
    return port;
  }

  /** What the operating system knows it by. */
  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public String log() {
    try {
      return Files.readString(folder.resolve("server.log"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Ends it as a power failure would. */
  public void kill() {
    process.destroyForcibly();
    waitForTheEnd();
  }

  /** Ends it as its operator would. */
  @Override
  public void close() {
    process.destroy();
    waitForTheEnd();
  }

  private void waitForTheEnd() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitUntilReady() {
    Instant latest = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(latest) || log().contains(FAILED)) {
        process.destroyForcibly();
        throw new IllegalStateException("The application did not start: " + process + "\n" + log());
      }
      pause();
    }
  }

  private boolean isReady() {
    try {
      URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
      HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the application started", stopped);
    }
  }

  /** An empty one, for an application that has not been started before. */
  public static Path freshFolder() {
    try {
      return Files.createTempDirectory("gcmplan");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
