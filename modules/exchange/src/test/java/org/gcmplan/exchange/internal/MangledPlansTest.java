package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.MangledArchive;
import org.junit.jupiter.api.Test;

/** The workbook of a plan, spoiled in very many ways: compared or refused, and soon. */
class MangledPlansTest {
  private static final int WAYS = Integer.getInteger("gcmplan.mangled", 200);
  private static final Duration SOON = Duration.ofSeconds(2);

  private final TradingPost post = new TradingPost();

  @Test
  void whateverStandsInItIsComparedOrItsFaultsAreNamed() {
    byte[] good = post.workbook();
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (int seed = 0; seed < WAYS; seed++) {
      Instant begun = Instant.now();
      try {
        refused += post.faults(MangledArchive.of(good, seed)).isEmpty() ? 0 : 1;
      } catch (RuntimeException | Error other) {
        wrong.add(seed + ": " + other);
      }
      if (Duration.between(begun, Instant.now()).compareTo(SOON) > 0) {
        wrong.add(seed + ": slow");
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(refused).isBetween(WAYS / 10, WAYS - 1);
  }
}
