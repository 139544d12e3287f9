package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gcmplan.architecture.server.RunningApplication;

/** The application with its workbench on one of the databases, and those who visit it. */
final class MeasuredServer implements AutoCloseable {
  private final Wanted wanted;
  private final Results results;
  private final RunningApplication application;
  private final ProcessFigures figures;

  private final long database;

  private MeasuredServer(
      Wanted wanted, Results results, RunningApplication application, long database) {
    this.wanted = wanted;
    this.results = results;
    this.application = application;
    this.database = database;
    this.figures = new ProcessFigures(application.pid(), database);
  }

  static MeasuredServer start(Wanted wanted, Results results, Stock stock, int assignments) {
    Map<String, String> environment = stock.copyWith(assignments);
    RunningApplication application =
        RunningApplication.startIn(
            RunningApplication.freshFolder(),
            MeasuredArchive.in(wanted.freshFolder()),
            environment);
    return new MeasuredServer(wanted, results, application, stock.pid());
  }

  URI address() {
    return application.address();
  }

  ProcessFigures figures() {
    return figures;
  }

  /** Rounds of all these pages by so many clients at once, from a process of their own. */
  void visit(List<PageVisit> visits, int clients) {
    List<PageVisit> asked = visits.stream().filter(each -> wanted.includes(each.row())).toList();
    if (asked.isEmpty()) {
      return;
    }
    try {
      Path list = Files.createTempFile(application.folder(), "visits", ".txt");
      Path samples = Files.createTempFile(application.folder(), "samples", ".csv");
      PageVisit.write(asked, list);
      run(list, samples, clients);
      Files.readAllLines(samples).stream().map(Sample::of).forEach(results::add);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void run(Path list, Path samples, int clients) throws IOException {
    Path log = application.folder().resolve("load.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider");
    command.add("-Dbenchmark.rounds=" + wanted.rounds());
    command.add("-Dbenchmark.clients=" + clients);
    command.add("-Dbenchmark.server=" + application.pid());
    command.add("-Dbenchmark.database=" + database);
    command.add("-Dbenchmark.visits=" + list);
    command.add("-Dbenchmark.samples=" + samples);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.gatling.app.Gatling", "-s", PageLoad.class.getName(), "-nr"));
    command.addAll(List.of("-rf", application.folder().resolve("load").toString()));
    Process load =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (load.waitFor() != 0) {
        throw new IllegalStateException("The load did not end well, see " + log);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      load.destroy();
    }
  }

  /** Rounds of a piece of work within the server, ours and the bare one by turns. */
  void work(String row, int times) {
    if (!wanted.includes(row)) {
      return;
    }
    for (int round = 0; round <= wanted.rounds(); round++) {
      for (String side : List.of(Sample.OURS, Sample.BARE)) {
        Sample sample = worked(row, side, times);
        if (round > 0) {
          results.add(sample);
        }
      }
    }
  }

  private Sample worked(String row, String side, int times) {
    String work = "/benchmark/work?row=" + row + "&side=" + side + "&times=" + times;
    Visitor visitor = new Visitor(address());
    visitor.get(work + "&prepare=yes");
    long before = figures.cpuMillis();
    String told = visitor.get(work);
    double cpu = figures.cpuMillis() - before;
    List<String[]> lines = told.lines().map(line -> line.split(" ")).toList();
    List<Double> millis = lines.stream().map(line -> Long.parseLong(line[0]) / 1e6).toList();
    return new Sample(
        row,
        side,
        times,
        Medians.percentile(millis, 50),
        Medians.percentile(millis, 95),
        cpu / times,
        Long.parseLong(lines.get(0)[1]));
  }

  @Override
  public void close() {
    application.close();
  }
}
