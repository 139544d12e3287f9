package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.notifications.CalendarFeed;
import org.gcmplan.notifications.CalendarFeedCreated;
import org.gcmplan.notifications.CalendarFeedRevoked;
import org.gcmplan.notifications.CalendarFeeds;

@ApplicationScoped
@Transactional
class FeedDesk implements CalendarFeeds {
  private static final int MOST = 10;
  private static final int LONGEST_NAME = 100;

  private final Feeds feeds;
  private final FeedReading reading;
  private final MailSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  FeedDesk(
      Feeds feeds,
      FeedReading reading,
      MailSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.feeds = feeds;
    this.reading = reading;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<CalendarFeed> of(Actor owner) {
    return feeds.of(owner.account()).stream().map(FeedEntry::shown).toList();
  }

  @Override
  public String create(Actor by, String typed) {
    String name = typed.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new BusinessRuleViolation(new Problem("feedName", "notifications.feedName"));
    }
    if (feeds.of(by.account()).size() >= MOST) {
      throw new BusinessRuleViolation(new Problem("feedName", "notifications.feedsTooMany"));
    }
    FeedSecret secret = FeedSecret.fresh();
    Instant now = clock.instant();
    FeedEntry entry = new FeedEntry(by.account(), name, secret.hash(), now);
    feeds.add(entry);
    events.fire(new CalendarFeedCreated(by, now, entry.id()));
    return secret.text();
  }

  @Override
  public void revoke(Actor by, UUID id) {
    FeedEntry entry =
        feeds
            .find(id)
            .filter(found -> found.isOf(by.account()) && !found.isRevoked())
            .orElseThrow(() -> new NotFound("calendar feed", id));
    entry.revoke(clock.instant());
    events.fire(new CalendarFeedRevoked(by, clock.instant(), id));
  }

  @Override
  public Optional<String> read(String secret) {
    return feeds.withSecret(new FeedSecret(secret).hash()).flatMap(reading::read);
  }

  @Override
  public String address(String secret) {
    return settings.address() + "/feeds/calendar/" + secret + ".ics";
  }
}
