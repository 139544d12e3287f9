package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.gcmplan.architecture.faults.Journal.Answer;

/**
 * A season of work on the pair of nodes into which one fault strikes at a moment that the seed
 * gives; and what must be true when all has come to rest.
 */
final class Storm {
  private static final Duration LONGEST_CALM = Duration.ofSeconds(4);
  private static final Duration DRAIN = Duration.ofSeconds(120);

  /** What strikes; everything is whole again when it returns. */
  interface Fault {
    void strike() throws Exception;
  }

  private final Pair pair;
  private final Office office;

  Storm(Pair pair) {
    this.pair = pair;
    this.office = new Office(pair);
  }

  Office office() {
    return office;
  }

  Pair pair() {
    return pair;
  }

  /** Runs so many updates from the ministries' opinions to publication, and strikes once. */
  void during(int updates, long seed, Fault fault) throws Exception {
    try (Journal journal = new Journal()) {
      Season season = new Season(office, journal, seed);
      List<String> asked = season.prepare(updates);
      season.begin(asked);
      Thread.sleep(new Random(seed).nextLong(LONGEST_CALM.toMillis()));
      fault.strike();
      season.end();
      System.getLogger(Storm.class.getName())
          .log(
              System.Logger.Level.INFO,
              "seed %d: %d acknowledged, %d refused, %d unknown"
                  .formatted(
                      seed,
                      journal.count(Answer.ACKED),
                      journal.count(Answer.REFUSED),
                      journal.count(Answer.UNKNOWN)));
      calm(seed, journal);
    }
  }

  /** Waits for the jobs that a dead node had locked, then looks. */
  void calm(long seed, Journal journal) {
    await()
        .atMost(DRAIN)
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(
            () ->
                assertThat(breaches(journal))
                    .as("seed %d, journal %s", seed, journal.path())
                    .isEmpty());
  }

  List<Breach> breaches(Journal journal) throws Exception {
    try (Connection connection = pair.look()) {
      return Invariants.check(
          connection, StruckPostgres.environment(pair.database().port()), journal.all());
    }
  }

  /** How long until that node says it is ready. */
  Duration untilReady(int node, Duration atMost) {
    Instant since = Instant.now();
    await().atMost(atMost).pollInterval(Duration.ofMillis(200)).until(() -> isReady(node));
    return Duration.between(since, Instant.now());
  }

  boolean isReady(int node) {
    try {
      URI door = pair.doors().get(node);
      URI ready = URI.create("http://127.0.0.1:" + door.getPort() + "/health/ready");
      HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException silent) {
      return false;
    }
  }
}
