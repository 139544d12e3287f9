package org.gcmplan.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gcmplan.documents.internal.NumbersOnPaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistersTest {
  private static final String MINISTRY = "QĐ-BNG";

  private final PublicationDatabase database = new PublicationDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aRegisterStartsAnewEachYear() {
    assertThat(next(MINISTRY, 2025)).isEqualTo(1);
    assertThat(next(MINISTRY, 2025)).isEqualTo(2);
    assertThat(next(MINISTRY, 2026)).isEqualTo(1);
    assertThat(next("QĐ-TTg", 2026)).isEqualTo(1);
  }

  @Test
  void aRollbackGivesTheNumberBack() {
    next(MINISTRY, 2026);
    rolledBack();
    assertThat(next(MINISTRY, 2026)).isEqualTo(2);
  }

  @Test
  void whoeverCountsAtTheSameTimeGetsAnotherNumber() throws Exception {
    List<Integer> numbers = atOnce(24, () -> next(MINISTRY, 2026));
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
  }

  @Test
  void rollbacksLeaveNoGapUnderConcurrency() throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      work.add(i % 3 == 0 ? this::rolledBack : () -> next(MINISTRY, 2026));
    }
    List<Integer> kept = atOnce(work).stream().filter(number -> number > 0).toList();
    assertThat(kept)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  @Test
  void editionsAreNumberedOneByOne() throws Exception {
    List<Integer> numbers =
        atOnce(
            12,
            () -> database.committed(entities -> new Registers(entities).nextEdition().value()));
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  private int next(String register, int year) {
    return database.committed(
        entities -> NumbersOnPaper.on(entities).next(register, LocalDate.of(year, 5, 5)).number());
  }

  private int rolledBack() {
    try (var entities = database.open()) {
      entities.getTransaction().begin();
      NumbersOnPaper.on(entities).next(MINISTRY, LocalDate.of(2026, 5, 5));
      entities.getTransaction().rollback();
    }
    return 0;
  }

  private static List<Integer> atOnce(int times, Callable<Integer> work) throws Exception {
    return atOnce(IntStream.range(0, times).mapToObj(i -> work).toList());
  }

  private static List<Integer> atOnce(List<Callable<Integer>> work) throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> result : threads.invokeAll(work)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
