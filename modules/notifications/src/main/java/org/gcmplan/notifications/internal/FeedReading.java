package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.access.Correspondence;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;

/** What stands in a feed at this moment: the rights are those of now, not of its creation. */
@Dependent
class FeedReading {
  private final PeopleNow people;
  private final Correspondence correspondence;
  private final OpenDeadlines deadlines;
  private final MailSettings settings;
  private final PlanClock clock;

  @Inject
  FeedReading(
      PeopleNow people,
      Correspondence correspondence,
      OpenDeadlines deadlines,
      MailSettings settings,
      PlanClock clock) {
    this.people = people;
    this.correspondence = correspondence;
    this.deadlines = deadlines;
    this.settings = settings;
    this.clock = clock;
  }

  Optional<String> read(FeedEntry feed) {
    Optional<Actor> owner = people.person(feed.account());
    owner.ifPresent(someone -> feed.wasRead(clock.instant()));
    return owner.map(this::calendar);
  }

  private String calendar(Actor owner) {
    Language language = correspondence.wish(owner).language();
    return new DeadlineCalendar(settings.address(), clock.getZone(), language, clock.instant())
        .of(deadlines.of(owner));
  }
}
