package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured: every round as CSV, the medians as a table. */
final class Results {
  private static final String COLUMNS = "%-34s %-5s %6s %10s %10s %10s %10s %8s%n";
  private static final String FIGURES = "%-34s %-5s %6d %10.1f %10.1f %10.1f %10d %8s%n";

  private final List<Sample> samples = new ArrayList<>();
  private final PrintStream out;
  private final Path csv;

  Results(PrintStream out, Path csv) {
    this.out = out;
    this.csv = csv;
  }

  /** Kept at once: what was measured before a fault is not lost. */
  void add(Sample sample) {
    samples.add(sample);
    try {
      Files.createDirectories(csv.getParent());
      List<String> lines = new ArrayList<>(List.of(Sample.HEAD));
      samples.forEach(each -> lines.add(each.line()));
      Files.write(csv, lines);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  void say(String what) {
    out.println(what);
  }

  void print() {
    out.printf(COLUMNS, "row", "side", "times", "ms", "p95 ms", "CPU ms", "bytes", "of bare");
    Map<String, Sample> medians = medians();
    medians.values().forEach(each -> out.printf(Locale.ROOT, FIGURES, cells(each, medians)));
    out.println("every round: " + csv);
  }

  Map<String, Sample> medians() {
    Map<String, List<Sample>> rounds = new LinkedHashMap<>();
    for (Sample sample : samples) {
      rounds
          .computeIfAbsent(key(sample.row(), sample.side()), key -> new ArrayList<>())
          .add(sample);
    }
    Map<String, Sample> medians = new LinkedHashMap<>();
    rounds.forEach((key, all) -> medians.put(key, Medians.of(all)));
    return medians;
  }

  private static Object[] cells(Sample of, Map<String, Sample> medians) {
    Sample bare = medians.get(key(of.row(), Sample.BARE));
    return new Object[] {
      of.row(),
      of.side(),
      of.times(),
      of.millis(),
      of.p95Millis(),
      of.cpuMillis(),
      of.bytes(),
      bare == null || bare == of ? "" : ratio(of, bare)
    };
  }

  /** How often the bare one's cost ours is: by processor time where it was taken. */
  static String ratio(Sample ours, Sample bare) {
    double times =
        bare.cpuMillis() > 0 ? ours.cpuMillis() / bare.cpuMillis() : ours.millis() / bare.millis();
    return String.format(Locale.ROOT, "%.2f×", times);
  }

  private static String key(String row, String side) {
    return row + "," + side;
  }
}
