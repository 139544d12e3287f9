package org.gcmplan.architecture.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.gcmplan.access.SignInRefused;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/** Something happens, and nothing else is written: the trail alone opens the connection. */
@ApplicationScoped
public class ManyEntries {
  @Inject Event<DomainEvent> events;
  @Inject PlanClock clock;

  /** One event in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void one() {
    events.fire(new SignInRefused(Actor.SYSTEM, clock.instant(), Optional.empty(), false));
  }
}
