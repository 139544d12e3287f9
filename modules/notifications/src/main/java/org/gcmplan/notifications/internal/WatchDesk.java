package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watch;
import org.gcmplan.notifications.Watches;

@ApplicationScoped
@Transactional
class WatchDesk implements Watches {
  private final WatchedThings watched;
  private final PlanClock clock;

  @Inject
  WatchDesk(WatchedThings watched, PlanClock clock) {
    this.watched = watched;
    this.clock = clock;
  }

  @Override
  public void watch(Actor by, Subject subject) {
    if (isWatched(by, subject)) {
      return;
    }
    if (watched.of(by.account()).size() >= MOST) {
      throw new BusinessRuleViolation("notifications.watchesTooMany", MOST);
    }
    watched.add(new WatchEntry(by.account(), subject, clock.instant()));
  }

  @Override
  public void leave(Actor by, Subject subject) {
    watched.find(by.account(), subject).ifPresent(watched::remove);
  }

  @Override
  public boolean isWatched(Actor by, Subject subject) {
    return watched.find(by.account(), subject).isPresent();
  }

  @Override
  public List<Watch> of(Actor person) {
    return watched.of(person.account()).stream().map(WatchEntry::shown).toList();
  }

  @Override
  public List<UUID> happened(Subject subject, LocalizedText news, String path, Instant at) {
    List<WatchEntry> watching = watched.on(subject);
    watching.forEach(watch -> watch.tell(news, path, at));
    return watching.stream().map(WatchEntry::account).toList();
  }
}
