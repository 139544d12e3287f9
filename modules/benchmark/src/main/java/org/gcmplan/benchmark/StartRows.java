package org.gcmplan.benchmark;

import java.util.Map;
import org.gcmplan.architecture.server.RunningApplication;

/** From the command to the first answer «ready», on a database that is there already. */
final class StartRows {
  private static final long MEGABYTE = 1024L * 1024;

  private final Wanted wanted;
  private final Results results;

  StartRows(Wanted wanted, Results results) {
    this.wanted = wanted;
    this.results = results;
  }

  void measure(Map<String, String> environment, long database) {
    for (int round = 0; round <= wanted.rounds(); round++) {
      long began = System.nanoTime();
      try (RunningApplication application =
          RunningApplication.startIn(wanted.freshFolder(), environment)) {
        double millis = (System.nanoTime() - began) / 1e6;
        ProcessFigures figures = new ProcessFigures(application.pid(), database);
        long bytes = figures.residentMegabytes() * MEGABYTE;
        if (round > 0) {
          results.add(
              new Sample("start", Sample.OURS, 1, millis, millis, figures.ownMillis(), bytes));
        }
      }
    }
  }

  /** What a server holds after all that was asked of it. */
  void afterLoad(String row, MeasuredServer server) {
    if (!wanted.includes(row)) {
      return;
    }
    long bytes = server.figures().residentMegabytes() * MEGABYTE;
    results.add(new Sample(row, Sample.OURS, 1, 0, 0, 0, bytes));
  }
}
