package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailChoiceChanged;
import org.gcmplan.notifications.MailChoices;

@ApplicationScoped
@Transactional
class ChosenMail implements MailChoices {
  private final Notices notices;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  ChosenMail(Notices notices, PlanClock clock, Event<DomainEvent> events) {
    this.notices = notices;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public MailChoice of(Actor person) {
    return notices.choice(person.account());
  }

  @Override
  public void choose(Actor by, MailChoice choice) {
    if (!choice.equals(of(by))) {
      notices.keep(by.account(), choice);
      events.fire(new MailChoiceChanged(by, clock.instant(), choice.rhythm(), choice.reasons()));
    }
  }
}
