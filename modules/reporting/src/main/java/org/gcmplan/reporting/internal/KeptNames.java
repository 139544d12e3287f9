package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;

/**
 * What bodies were called on a day, as far as lists have asked, until anything of it changes on any
 * node: a list of ten thousand rows names three thousand of them to show a hundred.
 */
@ApplicationScoped
class KeptNames {
  private static final int DAYS = 6;

  private final UntilChange<LocalDate, Map<BodyId, LocalizedText>> kept;

  @Inject
  KeptNames(Changes changes, PlanClock clock) {
    kept = new UntilChange<>(changes, clock, DAYS);
  }

  /** To be added to by whoever finds one missing. */
  Map<BodyId, LocalizedText> on(LocalDate day, Supplier<Map<BodyId, LocalizedText>> beginning) {
    return kept.of(day, asked -> new ConcurrentHashMap<>(beginning.get()));
  }
}
