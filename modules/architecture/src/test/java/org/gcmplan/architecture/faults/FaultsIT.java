package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The fault programme in short: two nodes on one PostgreSQL, started at the same moment, and the
 * faults that need no longer wait. At length, with as many schedules as one likes: {@code mvn
 * -Pfaults verify}.
 */
class FaultsIT {
  private static Pair pair;
  private static Storm storm;
  private static Faults faults;

  @BeforeAll
  static void start() {
    pair = new Pair().start();
    storm = new Storm(pair);
    faults = new Faults(storm, 3);
  }

  @AfterAll
  static void end() {
    pair.close();
  }

  @Test
  void aNodeIsKilledAtWork() throws Exception {
    faults.aNodeIsKilled(1);
  }

  @Test
  void theSameFormSentToBothNodesCountsOnce() throws Exception {
    new Collisions(storm).theSameFormTwice(4);
  }

  @Test
  void ofAnApprovalAndARefusalOneWins() throws Exception {
    new Collisions(storm).anApprovalAndARefusal(5);
  }

  @Test
  void atANodeWithoutItsDatabasePeopleAreToldPlainly() throws Exception {
    new WithoutDatabase(storm).aFormIsSent(7);
  }

  @Test
  void theNodesLoseOneAnotherAndBothGoOn() throws Exception {
    new Parting(storm, 3).theNodesLoseOneAnother(9);
  }

  @Test
  void behindTheProxyANodeIsKilledAtWork() throws Exception {
    assumeTrue(Proxy.isPossible(), "needs haproxy and openssl (Debian: apt-get install haproxy)");
    new BehindProxy(storm, 3).aNodeIsKilled(8);
  }

  @Test
  void whoIsSignedInAtOneNodeIsSoAtTheOther() throws IOException {
    Visitor health = new Visitor("daumoi.byt", 0, pair);
    health.open("/inbox");
    health.goTo(1);

    Page there = health.open("/inbox");

    assertThat(there.asksForSignIn()).isFalse();
    assertThat(health.signIns()).isOne();
  }

  @Test
  void aFormOpenedAtOneNodeIsTakenByTheOther() throws Exception {
    new Collisions(storm).aFormOfTheOtherNode(6);
  }
}
