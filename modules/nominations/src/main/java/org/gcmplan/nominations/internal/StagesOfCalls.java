package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.nominations.CallStages;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.NominationState;

@ApplicationScoped
@Transactional
class StagesOfCalls implements CallStages {
  private final CallRepository calls;
  private final NominationRepository nominations;
  private final PlanClock clock;

  @Inject
  StagesOfCalls(CallRepository calls, NominationRepository nominations, PlanClock clock) {
    this.calls = calls;
    this.nominations = nominations;
    this.clock = clock;
  }

  @Override
  public CallStage of(CallId call) {
    return of(calls.get(call));
  }

  @Override
  public Map<CallId, CallStage> underWay() {
    return calls.all().stream()
        .filter(call -> call.state() != CallState.DRAFT)
        .filter(call -> !of(call).isOver())
        .collect(Collectors.toMap(CallEntry::id, this::of));
  }

  private CallStage of(CallEntry call) {
    return switch (call.state()) {
      case DRAFT -> CallStage.DRAFT;
      case OPEN -> open(call, nominations.statesUnder(call.id()));
      case DECIDED -> CallStage.CEREMONY;
      case HANDED_OVER -> CallStage.ARCHIVING;
      case ARCHIVED -> CallStage.SETTLED;
      case CONCLUDED -> CallStage.CONCLUDED;
    };
  }

  /** What lies furthest is asked for first. */
  private CallStage open(CallEntry call, Set<NominationState> states) {
    if (states.contains(NominationState.AWAITING_DECISION)) {
      return CallStage.DECIDING;
    }
    if (states.contains(NominationState.IN_COUNCIL)) {
      return CallStage.IN_COUNCIL;
    }
    if (states.contains(NominationState.CLEARED)) {
      return CallStage.SUBMITTING;
    }
    ZoneId zone = clock.getZone();
    boolean closed = clock.instant().isAfter(call.shown(zone, List.of()).closesAt());
    return closed ? CallStage.PRESENTING : CallStage.TAKING;
  }
}
