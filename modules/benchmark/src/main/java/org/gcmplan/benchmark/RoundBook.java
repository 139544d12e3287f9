package org.gcmplan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what each round of page visits took, by whatever number of clients. */
final class RoundBook {
  private static final class Round {
    private final long cpuBefore;
    private final List<Integer> millis = new ArrayList<>();
    private long cpuAfter;
    private long bytes;

    private Round(long cpuBefore) {
      this.cpuBefore = cpuBefore;
    }
  }

  private final Map<String, Round> rounds = new ConcurrentHashMap<>();
  private final ProcessFigures server;

  RoundBook(ProcessFigures server) {
    this.server = server;
  }

  /** The first client begins the round. */
  void begin(String key) {
    rounds.computeIfAbsent(key, first -> new Round(server.cpuMillis()));
  }

  void took(String key, int millis, int bytes) {
    Round round = rounds.get(key);
    synchronized (round) {
      round.millis.add(millis);
      round.bytes = bytes;
    }
  }

  /** The last client ends it. */
  void end(String key) {
    Round round = rounds.get(key);
    synchronized (round) {
      round.cpuAfter = server.cpuMillis();
    }
  }

  Sample sample(String key, PageVisit visit) {
    Round round = rounds.get(key);
    if (round == null || round.millis.isEmpty()) {
      throw new IllegalStateException("No answer in " + key);
    }
    int times = round.millis.size();
    return new Sample(
        visit.row(),
        visit.side(),
        times,
        Medians.percentile(round.millis, 50),
        Medians.percentile(round.millis, 95),
        (round.cpuAfter - round.cpuBefore) / (double) times,
        round.bytes);
  }
}
