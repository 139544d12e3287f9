package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.gcmplan.architecture.faults.Journal.Answer;
import org.gcmplan.architecture.faults.Journal.Intent;

/** Two requests for one thing at the same moment, one at each node. */
final class Collisions {
  private static final String APPROVER = "thutruong.bng";

  private final Storm storm;

  Collisions(Storm storm) {
    this.storm = storm;
  }

  /** The same form sent to both nodes, as a proxy that tries again may do, has one effect. */
  void theSameFormTwice(long seed) throws Exception {
    Season season = storm.season(seed);
    String update = season.prepare(1).get(0);
    Visitor one = at(0, "daumoi.byt");
    Visitor other = at(1, "daumoi.byt");
    Form first = form(one, update, "opinion").fill("position", "AGREED");
    Form second = form(other, update, "opinion").fill("position", "AGREED");

    List<Answer> answers =
        together(
            () -> season.attempt(Intent.OPINION, update, one, first, "opinion:send"),
            () -> season.attempt(Intent.OPINION, update, other, second, "opinion:send"));

    assertThat(answers).as("seed %d", seed).containsOnlyOnce(Answer.ACKED);
    assertThat(answers).as("seed %d", seed).doesNotContain(Answer.UNKNOWN);
    storm.calm(seed);
  }

  /** Of an approval and a refusal one wins, and the other is told. */
  void anApprovalAndARefusal(long seed) throws Exception {
    Season season = storm.season(seed);
    String update = season.prepare(1).get(0);
    season.toApproval(update, Season.MINISTRIES);
    Visitor one = at(0, APPROVER);
    Visitor other = at(1, APPROVER);
    Form approval = form(one, update, "approve");
    Form refusal = form(other, update, "refuse").fill("reason:input", "Chưa cần thiết");

    List<Answer> answers =
        together(
            () -> season.attempt(Intent.APPROVE, update, one, approval, "Xác nhận phê duyệt"),
            () ->
                season.attempt(Intent.REFUSE, update, other, refusal, "Xác nhận không phê duyệt"));

    assertThat(answers).as("seed %d", seed).containsExactlyInAnyOrder(Answer.ACKED, Answer.REFUSED);
    storm.calm(seed);
  }

  /** What was opened at one node may be sent to the other, for the page goes over too. */
  void aFormOfTheOtherNode(long seed) throws Exception {
    Season season = storm.season(seed);
    String update = season.prepare(1).get(0);
    Visitor health = at(0, "daumoi.byt");
    Form form = form(health, update, "opinion").fill("position", "AGREED");
    health.goTo(1);

    Answer answer = season.attempt(Intent.OPINION, update, health, form, "opinion:send");

    assertThat(answer).isEqualTo(Answer.ACKED);
    assertThat(health.signIns()).isOne();
  }

  private Visitor at(int node, String userName) {
    return new Visitor(userName, node, storm.pair());
  }

  private static Form form(Visitor visitor, String update, String form) throws IOException {
    return Office.required(visitor.open(Office.decision(update)), form);
  }

  private static List<Answer> together(Supplier<Answer> one, Supplier<Answer> other) {
    CyclicBarrier start = new CyclicBarrier(2);
    return List.of(one, other).stream()
        .map(each -> CompletableFuture.supplyAsync(() -> after(start, each)))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static Answer after(CyclicBarrier start, Supplier<Answer> act) {
    try {
      start.await();
      return act.get();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
