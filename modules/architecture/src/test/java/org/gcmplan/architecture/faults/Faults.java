package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** What can strike two nodes and their database, each at work when it does. */
final class Faults {
  private static final Duration ANSWER = Duration.ofSeconds(2);
  private static final Duration HEALING = Duration.ofSeconds(25);
  private static final Duration RESTART = Duration.ofMinutes(4);
  private static final int COMMITS = 5;

  private final Pair pair;
  private final Storm storm;
  private final int updates;

  Faults(Storm storm, int updates) {
    this.pair = storm.pair();
    this.storm = storm;
    this.updates = updates;
  }

  /** The other answers at once; people go on there; the jobs that were locked are done. */
  void aNodeIsKilled(long seed) throws Exception {
    int node = Math.floorMod(seed, 2);
    storm.during(
        updates,
        seed,
        () -> {
          pair.kill(node);
          storm.untilReady(1 - node, ANSWER);
          pair.start(node);
        });
  }

  void bothNodesAreKilled(long seed) throws Exception {
    storm.during(
        updates,
        seed,
        () -> {
          pair.kill(0);
          pair.kill(1);
          pair.startBoth();
        });
  }

  /** The nodes stay up, and find their way back to it by themselves. */
  void theDatabaseIsKilled(long seed) throws Exception {
    storm.during(
        updates,
        seed,
        () -> {
          pair.database().kill();
          pair.database().start();
          storm.untilReady(0, HEALING);
          storm.untilReady(1, HEALING);
        });
  }

  /** Nobody knows then whether it came through: whoever asks again gets the true answer. */
  void connectionsTearAtTheCommit(long seed) throws Exception {
    storm.during(
        updates,
        seed,
        () -> {
          for (int i = 0; i < COMMITS; i++) {
            pair.gate(i % 2).tearAtCommit();
            Thread.sleep(400);
          }
        });
    pair.gate(0).heal();
    pair.gate(1).heal();
  }

  void theDatabaseIsSlow(long seed) throws Exception {
    storm.during(
        updates,
        seed,
        () -> {
          pair.gate(0).slow(Duration.ofMillis(20));
          pair.gate(1).slow(Duration.ofMillis(5));
          Thread.sleep(8000);
          pair.gate(0).heal();
          pair.gate(1).heal();
        });
  }

  /** It says so, and is back by itself when the wire is whole again. */
  void aNodeIsCutOffFromTheDatabase(long seed) throws Exception {
    int node = Math.floorMod(seed, 2);
    storm.during(
        updates,
        seed,
        () -> {
          pair.gate(node).cut();
          await().atMost(Duration.ofSeconds(15)).until(() -> !pair.isReady(node));
          assertThat(pair.isReady(1 - node)).isTrue();
          pair.gate(node).heal();
          storm.untilReady(node, HEALING);
        });
  }

  /**
   * Longer than the engine's locks: the other takes its jobs, and what it still writes is refused.
   */
  void aNodeFreezes(long seed) throws Exception {
    int node = Math.floorMod(seed, 2);
    storm.during(
        updates,
        seed,
        () -> {
          pair.signal(node, "STOP");
          Thread.sleep(Duration.ofSeconds(25).toMillis());
          pair.signal(node, "CONT");
          storm.untilReady(node, HEALING);
        });
  }

  /** One after the other is ended and started, as for a new version; nobody sees an error page. */
  void theNodesAreRestartedInTurn(long seed) throws Exception {
    storm.during(
        updates,
        seed,
        () -> {
          for (int node : new int[] {0, 1}) {
            pair.stop(node);
            pair.start(node);
            storm.untilReady(node, RESTART);
          }
        });
  }
}
