package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FOREIGN;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gcmplan.updates.UpdateId;
import org.junit.jupiter.api.Test;

class ReferenceNumbersTest {

  @Test
  void startAtOneAndHaveTwoDigits() {
    try (Workplace at = new Workplace(Database.named("first-number"))) {
      assertThat(draft(at)).isEqualTo("CN-01");
      assertThat(draft(at)).isEqualTo("CN-02");
    }
  }

  @Test
  void areGivenAgainWhenADraftDidNotComeAbout() {
    try (Workplace at = new Workplace(Database.named("number-again"))) {
      at.entities.getTransaction().begin();
      at.drafting.draft(DRAFTER, FOREIGN, Proposals.extension());
      at.entities.getTransaction().rollback();
      at.entities.clear();

      assertThat(draft(at)).isEqualTo("CN-01");
    }
  }

  @Test
  void neitherRepeatNorLeaveGapsWhenManyDraftAtOnce() throws Exception {
    EntityManagerFactory database = Database.named("many-numbers");
    ExecutorService drafters = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> drafts =
          IntStream.range(0, 8).mapToObj(i -> drafters.submit(() -> tenDrafts(database))).toList();
      List<String> numbers = new ArrayList<>();
      for (Future<List<String>> ten : drafts) {
        numbers.addAll(ten.get());
      }

      assertThat(numbers)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, 80).mapToObj("CN-%02d"::formatted).toList());
    } finally {
      drafters.shutdown();
    }
  }

  private static List<String> tenDrafts(EntityManagerFactory database) {
    try (Workplace at = new Workplace(database)) {
      return IntStream.range(0, 10).mapToObj(i -> draft(at)).toList();
    }
  }

  private static String draft(Workplace at) {
    UpdateId update = at.call(() -> at.drafting.draft(DRAFTER, FOREIGN, Proposals.extension()));
    return at.call(() -> at.catalogue.label(update)).reference();
  }
}
