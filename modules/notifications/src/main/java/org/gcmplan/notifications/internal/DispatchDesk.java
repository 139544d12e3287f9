package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.Correspondence;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.notifications.Dispatch;
import org.gcmplan.notifications.LetterRetried;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.LetterState;

@ApplicationScoped
@Transactional
class DispatchDesk implements Dispatch {
  private final Letters letters;
  private final Correspondence correspondence;
  private final MailSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  DispatchDesk(
      Letters letters,
      Correspondence correspondence,
      MailSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.letters = letters;
    this.correspondence = correspondence;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public boolean isSwitchedOn() {
    return settings.isSwitchedOn();
  }

  @Override
  public Map<LetterState, Integer> counts(Actor reader) {
    mustBeAdministrator(reader);
    return letters.counts();
  }

  @Override
  public List<LetterRow> letters(Actor reader, Optional<LetterState> state, int first, int count) {
    mustBeAdministrator(reader);
    return letters.page(state, first, count).stream()
        .map(entry -> entry.row(correspondence.of(entry.account())))
        .toList();
  }

  @Override
  public void retry(Actor by, UUID id) {
    mustBeAdministrator(by);
    LetterEntry entry = letters.find(id).orElseThrow(() -> new NotFound("letter", id));
    if (!entry.isDead()) {
      throw new BusinessRuleViolation("notifications.notGivenUp");
    }
    entry.retry(clock.instant());
    events.fire(new LetterRetried(by, clock.instant(), id));
  }

  private static void mustBeAdministrator(Actor actor) {
    if (!actor.holds(Role.ADMINISTRATOR) && !actor.isSystem()) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
