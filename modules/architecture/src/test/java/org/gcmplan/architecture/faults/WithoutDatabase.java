package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.gcmplan.architecture.faults.Journal.Answer;
import org.gcmplan.architecture.faults.Journal.Intent;

/** What people are told at a node that has lost its database. */
final class WithoutDatabase {
  private static final Duration HEALING = Duration.ofSeconds(25);

  private final Storm storm;
  private final Pair pair;

  WithoutDatabase(Storm storm) {
    this.storm = storm;
    this.pair = storm.pair();
  }

  /** They are told plainly, and the form counts once when it is sent again. */
  void aFormIsSent(long seed) throws Exception {
    Season season = storm.season(seed);
    String update = season.prepare(1).get(0);
    Visitor health = new Visitor("daumoi.byt", 0, pair);
    Form form = opinion(health, update);

    pair.gate(0).cut();
    try {
      Page told = health.send(form.fill("text:input", "Nhất trí"), "opinion:send");
      assertTold(told);
      assertTold(health.look("/updates/list.xhtml"));
      assertTold(health.look("/public"));
    } finally {
      pair.gate(0).heal();
    }
    storm.untilReady(0, HEALING);

    assertThat(
            season.attempt(Intent.OPINION, update, health, opinion(health, update), "opinion:send"))
        .isEqualTo(Answer.ACKED);
    assertThat(health.signIns()).isOne();
    storm.calm(seed);
  }

  private static Form opinion(Visitor visitor, String update) throws IOException {
    return Office.required(visitor.open(Office.decision(update)), "opinion")
        .fill("position", "AGREED");
  }

  private static void assertTold(Page page) {
    assertThat(page.status()).as(page.complaint()).isEqualTo(503);
    assertThat(page.content().text()).containsIgnoringCase("tạm thời chưa truy cập được dữ liệu");
  }
}
