package org.gcmplan.benchmark;

import java.util.Locale;

/**
 * One round of one row: what one request, or one piece of work, took.
 *
 * @param side who did it, ours or the bare one beside it
 * @param cpuMillis of the server's process; 0 where only the clock was read
 * @param p95Millis the slowest but for five of a hundred
 * @param bytes of one answer, or of the result
 */
record Sample(
    String row,
    String side,
    int times,
    double millis,
    double p95Millis,
    double cpuMillis,
    long bytes) {
  static final String OURS = "ours";
  static final String BARE = "bare";
  static final String HEAD = "row,side,times,millis,p95_millis,cpu_millis,bytes";

  Sample {
    if (row.contains(",") || times < 1) {
      throw new IllegalArgumentException("Not a sample: " + row + " × " + times);
    }
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%d,%.3f,%.3f,%.3f,%d",
        row,
        side,
        times,
        millis,
        p95Millis,
        cpuMillis,
        bytes);
  }

  static Sample of(String line) {
    String[] cells = line.split(",");
    return new Sample(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Long.parseLong(cells[6]));
  }
}
