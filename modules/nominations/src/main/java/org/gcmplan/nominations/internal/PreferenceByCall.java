package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.CallId;

/** Who of many is preferred among equals, each by the rules of the own call's day. */
@Dependent
class PreferenceByCall {
  private final CallRepository calls;
  private final DoubtBook book;
  private final PlanClock clock;

  @Inject
  PreferenceByCall(CallRepository calls, DoubtBook book, PlanClock clock) {
    this.calls = calls;
    this.book = book;
    this.clock = clock;
  }

  /** For one look at a list: the rules of a call are asked for once. */
  Predicate<NominationEntry> now() {
    Map<CallId, RulesOfDay> known = new HashMap<>();
    return nomination ->
        Preference.isPreferred(
            nomination.facts(), known.computeIfAbsent(nomination.call(), this::rulesOf));
  }

  private RulesOfDay rulesOf(CallId call) {
    return book.rulesOf(calls.get(call).shown(clock.getZone(), List.of()));
  }
}
