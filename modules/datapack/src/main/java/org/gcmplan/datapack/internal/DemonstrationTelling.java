package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.Accounts;
import org.gcmplan.datapack.Demonstration;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.publication.Editions;

/** Tells the whole demonstration in one transaction: there is all of it or nothing. */
@ApplicationScoped
@Transactional
class DemonstrationTelling implements Demonstration {
  private static final Logger LOG = Logger.getLogger(DemonstrationTelling.class.getName());

  private final CountryPack pack;
  private final DataPackSettings settings;
  private final Accounts accounts;
  private final AccountDirectory people;
  private final Editions editions;
  private final StoryTeller teller;
  private final PlanClock clock;

  @Inject
  DemonstrationTelling(
      CountryPack pack,
      DataPackSettings settings,
      Accounts accounts,
      AccountDirectory people,
      Editions editions,
      StoryTeller teller,
      PlanClock clock) {
    this.pack = pack;
    this.settings = settings;
    this.accounts = accounts;
    this.people = people;
    this.editions = editions;
    this.teller = teller;
    this.clock = clock;
  }

  @Override
  public void tell() {
    if (hasAHistoryOfItsOwn()) {
      return;
    }
    Story story = Story.read(settings.files(), pack, new StoryDays(clock.today(), pack.calendar()));
    story.accounts().forEach(this::open);
    Cast cast = new Cast(story, people);
    story.tales().forEach(tale -> teller.tell(tale, cast));
    story.accounts().stream()
        .filter(account -> account.closedOn().isPresent())
        .forEach(account -> accounts.close(Actor.SYSTEM, account.facts().id()));
    LOG.info(() -> "The demonstration tells of " + story.tales().size() + " updates.");
  }

  private boolean hasAHistoryOfItsOwn() {
    boolean someoneWorksHere =
        people.all(Actor.SYSTEM).stream()
            .flatMap(account -> account.grants().stream())
            .anyMatch(grant -> grant.role() != Role.ADMINISTRATOR);
    return someoneWorksHere || editions.all().size() > 1;
  }

  private void open(DemoAccount account) {
    accounts.open(Actor.SYSTEM, account.facts(), settings.demonstrationPassword().toCharArray());
  }
}
