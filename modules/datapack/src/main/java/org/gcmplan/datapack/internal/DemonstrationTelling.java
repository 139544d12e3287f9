package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.Accounts;
import org.gcmplan.access.NewAccount;
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

  private static final LocalTime OPENED = LocalTime.of(8, 0);
  private static final LocalTime CLOSED = LocalTime.of(17, 0);

  private final CountryPack pack;
  private final DataPackSettings settings;
  private final Accounts accounts;
  private final AccountDirectory people;
  private final Editions editions;
  private final StoryTeller teller;
  private final AssignmentTeller assignments;
  private final OwnPlanLoading ownPlans;
  private final StoryTime time;
  private final PlanClock clock;

  @Inject
  DemonstrationTelling(
      CountryPack pack,
      DataPackSettings settings,
      Accounts accounts,
      AccountDirectory people,
      Editions editions,
      StoryTeller teller,
      AssignmentTeller assignments,
      OwnPlanLoading ownPlans,
      StoryTime time,
      PlanClock clock) {
    this.pack = pack;
    this.settings = settings;
    this.accounts = accounts;
    this.people = people;
    this.editions = editions;
    this.teller = teller;
    this.assignments = assignments;
    this.ownPlans = ownPlans;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public void tell() {
    if (hasAHistoryOfItsOwn()) {
      return;
    }
    Story story = Story.read(settings.files(), pack, new StoryDays(clock.today(), pack.calendar()));
    open(story.accounts());
    Cast cast = new Cast(story, people);
    story.tales().forEach(tale -> teller.tell(tale, cast));
    story.accounts().forEach(this::closeWithItsBody);
    assignments.tell(story.assignments(), cast);
    ownPlans.tell();
    LOG.info(() -> "The demonstration tells of " + story.tales().size() + " updates.");
  }

  private boolean hasAHistoryOfItsOwn() {
    boolean someoneWorksHere =
        people.all(Actor.SYSTEM).stream()
            .flatMap(account -> account.grants().stream())
            .anyMatch(grant -> grant.role() != Role.ADMINISTRATOR);
    return someoneWorksHere || editions.all().size() > 1;
  }

  /** Rights are dated: whoever acted in the past must have held them then. */
  private void open(List<DemoAccount> wanted) {
    Map<LocalDate, List<NewAccount>> byDay =
        wanted.stream()
            .collect(
                Collectors.groupingBy(
                    DemoAccount::openedOn,
                    TreeMap::new,
                    Collectors.mapping(DemoAccount::facts, Collectors.toList())));
    char[] password = settings.demonstrationPassword().toCharArray();
    byDay.forEach(
        (day, people) ->
            time.at(day, OPENED, () -> accounts.openAlike(Actor.SYSTEM, people, password)));
  }

  private void closeWithItsBody(DemoAccount account) {
    account
        .closedOn()
        .ifPresent(
            day -> time.at(day, CLOSED, () -> accounts.close(Actor.SYSTEM, account.facts().id())));
  }
}
