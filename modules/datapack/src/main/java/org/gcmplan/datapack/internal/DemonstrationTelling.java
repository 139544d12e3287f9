package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

/**
 * Tells the whole demonstration by date and in one transaction: there is all of it or nothing. What
 * became of bodies and units is told among everything else, so that each act finds them as they
 * were on its day.
 */
@ApplicationScoped
@Transactional
class DemonstrationTelling implements Demonstration {
  private static final Logger LOG = Logger.getLogger(DemonstrationTelling.class.getName());

  private static final LocalTime OPENED = LocalTime.of(8, 0);
  private static final LocalTime DRAFTED = LocalTime.of(9, 0);
  private static final LocalTime CLOSED = LocalTime.of(17, 0);

  private final CountryPack pack;
  private final DataPackSettings settings;
  private final Accounts accounts;
  private final AccountDirectory people;
  private final Editions editions;
  private final StoryTeller teller;
  private final BodyHistory registers;
  private final Instance<Chapter> chapters;
  private final Timeline timeline;
  private final PlanClock clock;

  @Inject
  DemonstrationTelling(
      CountryPack pack,
      DataPackSettings settings,
      Accounts accounts,
      AccountDirectory people,
      Editions editions,
      StoryTeller teller,
      BodyHistory registers,
      Instance<Chapter> chapters,
      Timeline timeline,
      PlanClock clock) {
    this.pack = pack;
    this.settings = settings;
    this.accounts = accounts;
    this.people = people;
    this.editions = editions;
    this.teller = teller;
    this.registers = registers;
    this.chapters = chapters;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public void tell() {
    if (hasAHistoryOfItsOwn()) {
      timeline.catchUp(registers.history(pack));
      return;
    }
    StoryDays days = new StoryDays(clock.today(), pack.calendar());
    Story story = Story.read(settings.files(), pack, days);
    List<TimelineEntry> history = new ArrayList<>(registers.history(pack));
    history.addAll(openings(story.accounts()));
    history.addAll(closings(story.accounts()));
    history.addAll(updates(story));
    history.addAll(chapters(story, days));
    timeline.tell(history);
    LOG.info(() -> "The demonstration tells of " + history.size() + " happenings.");
  }

  private List<TimelineEntry> chapters(Story story, StoryDays days) {
    Findings findings = pack.findings();
    PackFolder files = settings.files().told(days);
    Telling telling = new Telling(files, pack, days, findings, new Cast(story, people));
    List<TimelineEntry> told =
        chapters.stream().flatMap(chapter -> chapter.read(telling).stream()).toList();
    findings.refuseIfAny();
    return told;
  }

  /**
   * An update is told as one piece from the day on which it was drafted, and never before those
   * that bear a lower number: numbers are given in the order of drafting.
   */
  private List<TimelineEntry> updates(Story story) {
    Cast cast = new Cast(story, people);
    List<TimelineEntry> told = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    for (Tale tale : story.tales()) {
      day = tale.draftedOn().isAfter(day) ? tale.draftedOn() : day;
      told.add(TimelineEntry.on(day, DRAFTED, () -> teller.tell(tale, cast)));
    }
    return told;
  }

  private boolean hasAHistoryOfItsOwn() {
    boolean someoneWorksHere =
        people.all(Actor.SYSTEM).stream()
            .flatMap(account -> account.grants().stream())
            .anyMatch(grant -> grant.role() != Role.ADMINISTRATOR);
    return someoneWorksHere || editions.all().size() > 1;
  }

  /** Rights are dated: whoever acted in the past must have held them then. */
  private List<TimelineEntry> openings(List<DemoAccount> wanted) {
    Map<LocalDate, List<NewAccount>> byDay =
        wanted.stream()
            .collect(
                Collectors.groupingBy(
                    DemoAccount::openedOn,
                    TreeMap::new,
                    Collectors.mapping(DemoAccount::facts, Collectors.toList())));
    return byDay.entrySet().stream()
        .map(day -> TimelineEntry.on(day.getKey(), OPENED, () -> open(day.getValue())))
        .toList();
  }

  private void open(List<NewAccount> together) {
    char[] password = settings.demonstrationPassword().toCharArray();
    accounts.openAlike(Actor.SYSTEM, together, password);
  }

  private List<TimelineEntry> closings(List<DemoAccount> wanted) {
    return wanted.stream()
        .flatMap(account -> account.closedOn().stream().map(day -> closing(account, day)))
        .toList();
  }

  private TimelineEntry closing(DemoAccount account, LocalDate day) {
    return TimelineEntry.on(day, CLOSED, () -> accounts.close(Actor.SYSTEM, account.facts().id()));
  }
}
