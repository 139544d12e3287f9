package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallState;

@ApplicationScoped
@Transactional
class CallReads implements CallCatalogue {
  private final CallRepository calls;
  private final AwardDesk desk;
  private final PlanClock clock;

  @Inject
  CallReads(CallRepository calls, AwardDesk desk, PlanClock clock) {
    this.calls = calls;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public List<AwardCall> all(Actor reader) {
    return calls.all().stream().filter(call -> sees(reader, call)).map(this::shown).toList();
  }

  @Override
  public AwardCall get(Actor reader, CallId id) {
    return calls
        .find(id)
        .filter(call -> sees(reader, call))
        .map(this::shown)
        .orElseThrow(() -> new NotFound("call", id));
  }

  @Override
  public List<AwardCall> open() {
    return calls.all().stream()
        .map(this::shown)
        .filter(call -> call.takesAt(clock.instant(), clock.today()))
        .toList();
  }

  private boolean sees(Actor reader, CallEntry call) {
    return call.state() != CallState.DRAFT || desk.isOffice(reader) || reader.holds(Role.AUDITOR);
  }

  private AwardCall shown(CallEntry call) {
    return call.shown(clock.getZone(), calls.extensions(call.id()));
  }
}
