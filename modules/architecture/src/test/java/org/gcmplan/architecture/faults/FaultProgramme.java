package org.gcmplan.architecture.faults;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fault programme at length: {@code mvn -Pfaults verify}, with {@code -Dschedules=100
 * -Dseed=4711} for other moments and other mixes. A failure prints its seed.
 */
class FaultProgramme {
  private static Pair pair;
  private static Storm storm;
  private static Faults faults;

  @BeforeAll
  static void start() {
    pair = new Pair().start();
    storm = new Storm(pair);
    faults = new Faults(storm, 6);
  }

  @AfterAll
  static void end() {
    pair.close();
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
  void theNodesAreRestartedInTurn(long seed) throws Exception {
    faults.theNodesAreRestartedInTurn(seed);
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
}
