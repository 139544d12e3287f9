package org.gcmplan.architecture.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.LongStream;
import org.gcmplan.architecture.server.ToldDemonstration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fault programme at length: {@code mvn -Pfaults verify}, with {@code -Dschedules=100
 * -Dseed=4711} for other moments and other mixes. A failure prints its seed.
 */
class FaultProgramme {
  private static final int UPDATES = 6;
  private static final int MEGABYTES = 600;

  private static Pair pair;
  private static Storm storm;
  private static Faults faults;
  private static Surroundings surroundings;
  private static SmallDisk disk;

  @BeforeAll
  static void start() throws Exception {
    if (SmallDisk.isPossible()) {
      disk = SmallDisk.of(MEGABYTES);
      pair = new Pair(ToldDemonstration.POSTGRESQL.copyInto(disk.folder()).resolve("data")).start();
    } else {
      pair = new Pair().start();
    }
    storm = new Storm(pair);
    faults = new Faults(storm, UPDATES);
    surroundings = new Surroundings(storm, UPDATES);
  }

  @AfterAll
  static void end() throws Exception {
    pair.close();
    if (disk != null) {
      disk.leave();
    }
  }

  @BeforeEach
  void mend() {
    pair.mend();
  }

  static LongStream seeds() {
    long first = Long.getLong("gcmplan.faults.seed", 1);
    return LongStream.range(first, first + Integer.getInteger("gcmplan.faults.schedules", 3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNodeIsKilled(long seed) throws Exception {
    faults.aNodeIsKilled(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothNodesAreKilled(long seed) throws Exception {
    faults.bothNodesAreKilled(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDatabaseIsKilled(long seed) throws Exception {
    faults.theDatabaseIsKilled(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void connectionsTearAtTheCommit(long seed) throws Exception {
    faults.connectionsTearAtTheCommit(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDatabaseIsSlow(long seed) throws Exception {
    faults.theDatabaseIsSlow(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNodeIsCutOffFromTheDatabase(long seed) throws Exception {
    faults.aNodeIsCutOffFromTheDatabase(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNodeFreezes(long seed) throws Exception {
    faults.aNodeFreezes(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNodesLoseOneAnother(long seed) throws Exception {
    new Parting(storm, UPDATES).theNodesLoseOneAnother(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNodesAreRestartedInTurn(long seed) throws Exception {
    faults.theNodesAreRestartedInTurn(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anUpdateNodeByNodeBringsANewProcess(long seed) throws Exception {
    new RollingUpdate(storm, UPDATES / 2).bringsANewProcess(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void behindTheProxyANodeIsKilled(long seed) throws Exception {
    assumeTrue(Proxy.isPossible(), "needs haproxy and openssl (Debian: apt-get install haproxy)");
    new BehindProxy(storm, UPDATES).aNodeIsKilled(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void behindTheProxyTheNodesAreRestartedInTurn(long seed) throws Exception {
    assumeTrue(Proxy.isPossible(), "needs haproxy and openssl (Debian: apt-get install haproxy)");
    new BehindProxy(storm, UPDATES).theNodesAreRestartedInTurn(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameFormSentToBothNodesCountsOnce(long seed) throws Exception {
    new Collisions(storm).theSameFormTwice(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofAnApprovalAndARefusalOneWins(long seed) throws Exception {
    new Collisions(storm).anApprovalAndARefusal(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aClockJumps(long seed) throws Exception {
    assumeTrue(BentClock.isPossible(), "needs libfaketime (Debian: apt-get install faketime)");
    surroundings.aClockJumps(seed);
  }

  @Test
  void aNodeWithAWrongClockDoesNotStart() throws Exception {
    assumeTrue(BentClock.isPossible(), "needs libfaketime (Debian: apt-get install faketime)");
    surroundings.aNodeWithAWrongClockDoesNotStart();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDiskOfTheDatabaseIsFull(long seed) throws Exception {
    assumeTrue(disk != null, "only root can have a small disk to fill");
    surroundings.theDiskOfTheDatabaseIsFull(disk, seed);
  }

  @Test
  void theMailServerIsDown() throws Exception {
    surroundings.theMailServerIsDown(1);
  }
}
