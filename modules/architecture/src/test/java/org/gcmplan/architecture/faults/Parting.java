package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gcmplan.architecture.faults.Journal.Answer;
import org.gcmplan.architecture.faults.Journal.Intent;

/** The network between the nodes is gone, while both see the database and are seen by people. */
final class Parting {
  private static final Duration NOTICING = Duration.ofSeconds(45);
  private static final Duration REJOINING = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAGE = Duration.ofSeconds(30);

  private final Storm storm;
  private final Pair pair;
  private final int updates;

  Parting(Storm storm, int updates) {
    this.storm = storm;
    this.pair = storm.pair();
    this.updates = updates;
  }

  /** Both go on deciding, nobody has to sign in again, and they find one another again. */
  void theNodesLoseOneAnother(long seed) throws Exception {
    untilTogether();
    Season season = storm.season(seed);
    String update = season.prepare(1).get(0);
    List<Visitor> atEach = List.of(at(0, "daumoi.byt"), at(1, "daumoi.btp"));
    for (Visitor each : atEach) {
      each.open("/inbox");
    }

    storm.during(
        updates,
        seed,
        () -> {
          pair.part();
          for (Visitor each : atEach) {
            assertThat(timeOf(each)).as("seed %d", seed).isLessThan(LONGEST_PAGE);
          }
          await().atMost(NOTICING).until(() -> pair.company(0) == 1 && pair.company(1) == 1);
          for (Visitor each : atEach) {
            decide(season, update, each);
          }
          pair.joinAgain();
          untilTogether();
          for (Visitor each : atEach) {
            each.open("/inbox");
            assertThat(each.signIns()).as("seed %d, %s", seed, each.userName()).isOne();
          }
        });
  }

  private void untilTogether() {
    await().atMost(REJOINING).until(() -> pair.company(0) == 2 && pair.company(1) == 2);
  }

  private static Duration timeOf(Visitor visitor) throws IOException {
    Instant since = Instant.now();
    visitor.open("/inbox");
    return Duration.between(since, Instant.now());
  }

  private static void decide(Season season, String update, Visitor visitor) throws IOException {
    Page page = visitor.open(Office.decision(update));
    Form form = Office.required(page, "opinion").fill("position", "AGREED");
    assertThat(season.attempt(Intent.OPINION, update, visitor, form, "opinion:send"))
        .isEqualTo(Answer.ACKED);
  }

  private Visitor at(int node, String userName) {
    return new Visitor(userName, node, pair);
  }
}
