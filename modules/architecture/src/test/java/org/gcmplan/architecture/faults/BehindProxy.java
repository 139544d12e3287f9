package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Two nodes behind the proxy that is shipped for them. */
final class BehindProxy {
  private static final Duration RESTART = Duration.ofMinutes(4);

  /** How long a node goes on answering that is asked to end. */
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  /** The proxy asks each second and believes the second answer. */
  private static final Duration NOTICED = Duration.ofSeconds(4);

  private final Storm before;
  private final Pair pair;
  private final int updates;

  BehindProxy(Storm before, int updates) {
    this.before = before;
    this.pair = before.pair();
    this.updates = updates;
  }

  /** Whoever was at that node goes on at the other, signed in. */
  void aNodeIsKilled(long seed) throws Exception {
    try (Proxy proxy = Proxy.before(pair)) {
      Storm storm = before.through(proxy);
      int node = Math.floorMod(seed, 2);
      AtomicReference<Instant> struck = new AtomicReference<>();
      storm.during(
          updates,
          seed,
          () -> {
            struck.set(Instant.now());
            pair.kill(node);
            Thread.sleep(NOTICED.toMillis());
            pair.start(node);
          });
      assertThat(storm.office().signedInAgain()).as("seed %d, %s", seed, struck).isEmpty();
      assertThat(proxy.answered()).isGreaterThan(100);
    }
  }

  /** Every request is answered, none with an error page, and none is of unknown outcome. */
  void theNodesAreRestartedInTurn(long seed) throws Exception {
    try (Proxy proxy = Proxy.before(pair)) {
      Storm storm = before.through(proxy);
      long unknown = storm.unknown();
      storm.during(
          updates,
          seed,
          () -> {
            for (int node : new int[] {0, 1}) {
              int restarted = node;
              Instant asked = Instant.now();
              pair.stop(node);
              assertThat(Duration.between(asked, Instant.now())).isGreaterThan(FAREWELL);
              pair.start(node);
              await().atMost(RESTART).until(() -> pair.isReady(restarted));
              Thread.sleep(NOTICED.toMillis());
            }
          });
      assertThat(proxy.failed()).as("seed %d", seed).isEmpty();
      assertThat(storm.unknown()).as("seed %d", seed).isEqualTo(unknown);
      assertThat(storm.office().signedInAgain()).as("seed %d", seed).isEmpty();
      assertThat(proxy.answered()).isGreaterThan(100);
    }
  }
}
