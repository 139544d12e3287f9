package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.reporting.Lens;

/**
 * What was counted through a lens, for everybody who looks through it until anything that it
 * follows from happens on any node: counting a hundred thousand assignments takes a second.
 */
@ApplicationScoped
class KeptFigures {
  private static final int MOST = 200;

  private final UntilChange<Lens, WorkFigures> kept;

  @Inject
  KeptFigures(Changes changes, PlanClock clock) {
    kept = new UntilChange<>(changes, clock, MOST);
  }

  WorkFigures of(Lens lens, Supplier<WorkFigures> counting) {
    return kept.of(lens, asked -> counting.get());
  }
}
