package org.gcmplan.search.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.jspecify.annotations.Nullable;

/** Builds the index at the first start, and teaches the vocabulary new words from then on. */
@ApplicationScoped
class IndexStart {
  private static final Logger LOG = Logger.getLogger(IndexStart.class.getName());
  private static final int PAUSE_SECONDS = 20;

  @Inject ManagedScheduledExecutorService timer;
  @Inject IndexRepository index;
  @Inject IndexBuilding building;
  @Inject Indexing transactions;
  private volatile @Nullable ScheduledFuture<?> rounds;

  void start(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting) {
    transactions.run(
        () -> {
          if (index.form().filter(IndexForm::isPresent).isEmpty()) {
            building.build();
          }
        });
    rounds = timer.scheduleWithFixedDelay(this::learn, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes ApplicationEnding ending) {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void learn() {
    try {
      transactions.run(index::learnWords);
    } catch (RuntimeException fault) {
      // Another node may have learnt the same word; the next round goes on from there.
      LOG.log(Level.FINE, "New words were not learnt", fault);
    }
  }
}
