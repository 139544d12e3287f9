package org.gcmplan.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.publication.internal.PublishingHouse.TODAY;
import static org.gcmplan.publication.internal.PublishingHouse.inRegister;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.updates.UpdateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishingAtOnceTest {
  private final PublishingHouse house = new PublishingHouse();

  @BeforeEach
  void theFirstEditionIsOut() {
    house.issueFirst();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void ofTwoWhoPublishTheSameUpdateOneWinsAndTheOtherIsTold() throws Exception {
    UpdateId update = house.updates.approve("Sửa");
    List<String> outcomes =
        outcomes(2, () -> "edition " + house.publish(update, inRegister(TODAY, TODAY)));
    assertThat(outcomes).containsExactlyInAnyOrder("edition 2", "changed meanwhile");
    assertThat(house.reading(Editions::all)).hasSize(2);
  }

  @Test
  void manyWhoPublishDifferentUpdatesGetNumbersWithoutGapsOrRepeats() throws Exception {
    List<UpdateId> updates =
        IntStream.range(0, 6).mapToObj(i -> house.updates.approve("Sửa " + i)).toList();
    var next = updates.iterator();
    List<String> outcomes =
        outcomes(6, () -> house.publish(taken(next), inRegister(TODAY, TODAY)).toString());
    assertThat(outcomes).containsExactlyInAnyOrder("2", "3", "4", "5", "6", "7");
    assertThat(house.reading(Editions::all))
        .extracting(EditionRow::decision)
        .contains("01/QĐ-BNG", "02/QĐ-BNG", "03/QĐ-BNG", "04/QĐ-BNG", "05/QĐ-BNG", "06/QĐ-BNG");
  }

  private static UpdateId taken(Iterator<UpdateId> updates) {
    synchronized (updates) {
      return updates.next();
    }
  }

  private static List<String> outcomes(int times, Callable<String> work) throws Exception {
    var threads = Executors.newFixedThreadPool(times);
    try {
      List<String> outcomes = new ArrayList<>();
      for (Future<String> outcome :
          threads.invokeAll(IntStream.range(0, times).mapToObj(i -> work).toList())) {
        outcomes.add(outcome(outcome));
      }
      return outcomes;
    } finally {
      threads.shutdown();
    }
  }

  private static String outcome(Future<String> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException refused) {
      assertThat(refused.getCause()).isInstanceOf(ChangedMeanwhile.class);
      return "changed meanwhile";
    }
  }
}
