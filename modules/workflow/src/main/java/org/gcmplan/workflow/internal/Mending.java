package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.MismatchMended;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.Repairs;

@ApplicationScoped
@Transactional
class Mending implements Repairs {
  private final Reconciliation reconciliation;
  private final RouteRepairs routes;
  private final WorkItemRepair items;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  Mending(
      Reconciliation reconciliation,
      RouteRepairs routes,
      WorkItemRepair items,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.reconciliation = reconciliation;
    this.routes = routes;
    this.items = items;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void mend(Actor by, Mismatch mismatch) {
    if (!by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
    if (!reconciliation.mismatches(by).contains(mismatch)) {
      throw new BusinessRuleViolation("workflow.mend.gone");
    }
    apply(mismatch);
    events.fire(
        new MismatchMended(
            by,
            clock.instant(),
            mismatch.subject(),
            mismatch.kind(),
            mismatch.detail(),
            mismatch.kind().remedy()));
  }

  private void apply(Mismatch mismatch) {
    Subject subject = mismatch.subject();
    switch (mismatch.kind().remedy()) {
      case START_ROUTE -> routes.of(subject).start(subject.id());
      case END_ROUTE -> routes.end(subject);
      case MOVE_ROUTE -> routes.of(subject).move(subject.id());
      case CLOSE_ITEM -> items.close(mismatch.detail());
      case OPEN_ITEM -> items.open(mismatch.detail(), subject);
    }
  }
}
