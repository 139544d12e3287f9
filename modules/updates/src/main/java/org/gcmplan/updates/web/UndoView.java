package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.DelayedAct;
import org.gcmplan.updates.DelayedActs;

/** What the person has just ordered and can take back, and what could not be done in the end. */
@Named
@RequestScoped
public class UndoView {
  @Inject DelayedActs acts;
  @Inject CurrentActor actor;
  @Inject PlanClock clock;

  /** What was ordered together. */
  public record Batch(UUID id, List<DelayedAct> acts, long secondsLeft) {
    public DelayedAct first() {
      return acts.get(0);
    }

    public boolean isSingle() {
      return acts.size() == 1;
    }
  }

  public List<Batch> getBatches() {
    if (!actor.isSignedIn()) {
      return List.of();
    }
    Map<UUID, List<DelayedAct>> batches = new LinkedHashMap<>();
    acts.waiting(actor.get())
        .forEach(act -> batches.computeIfAbsent(act.batch(), id -> new ArrayList<>()).add(act));
    return batches.entrySet().stream()
        .map(batch -> new Batch(batch.getKey(), List.copyOf(batch.getValue()), left(batch)))
        .toList();
  }

  public List<DelayedAct> getFailed() {
    return actor.isSignedIn() ? acts.failed(actor.get()) : List.of();
  }

  private long left(Map.Entry<UUID, List<DelayedAct>> batch) {
    Duration left = Duration.between(clock.instant(), batch.getValue().get(0).due());
    return Math.max(0, left.plusMillis(999).toSeconds());
  }
}
