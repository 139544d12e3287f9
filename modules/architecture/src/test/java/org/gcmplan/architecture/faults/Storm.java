package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

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
  private final Journal journal;

  Storm(Pair pair) {
    this(pair, pair, new Journal());
  }

  private Storm(Pair pair, Doors doors, Journal journal) {
    this.pair = pair;
    this.journal = journal;
    this.office = new Office(pair, doors);
  }

  Office office() {
    return office;
  }

  Pair pair() {
    return pair;
  }

  /** Other people, who come by those doors; one journal tells of all. */
  Storm through(Doors doors) {
    return new Storm(pair, doors, journal);
  }

  /** Requests of which nobody knows what came of them. */
  long unknown() {
    return journal.count(Journal.Answer.UNKNOWN);
  }

  Season season(long seed) {
    return new Season(office, journal, seed);
  }

  /** Runs so many updates from the ministries' opinions to publication, and strikes once. */
  void during(int updates, long seed, Fault fault) throws Exception {
    Season season = season(seed);
    season.begin(season.prepare(updates));
    Thread.sleep(new Random(seed).nextLong(LONGEST_CALM.toMillis()));
    fault.strike();
    season.end();
    calm(seed);
  }

  /** Waits for the jobs that a dead node had locked, then looks at all that was ever asked. */
  void calm(long seed) {
    await()
        .atMost(DRAIN)
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(
            () -> assertThat(breaches()).as("seed %d, journal %s", seed, journal.path()).isEmpty());
  }

  private List<Breach> breaches() throws Exception {
    try (Connection connection = pair.look()) {
      return Invariants.check(
          connection, StruckPostgres.environment(pair.database().port()), journal.all());
    }
  }

  /** How long until that node says it is ready. */
  Duration untilReady(int node, Duration atMost) {
    Instant since = Instant.now();
    await().atMost(atMost).pollInterval(Duration.ofMillis(200)).until(() -> pair.isReady(node));
    return Duration.between(since, Instant.now());
  }
}
