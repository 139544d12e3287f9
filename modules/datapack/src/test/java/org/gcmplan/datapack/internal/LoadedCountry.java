package org.gcmplan.datapack.internal;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.internal.AgenciesOnH2;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.datapack.CountryDataPack;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.localities.internal.LocalitiesOnH2;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.objectives.internal.PlanFrameOnH2;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.search.BodyAlias;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.tasks.internal.TasksOnH2;
import org.gcmplan.workflow.Deadlines;
import org.gcmplan.workflow.RuleTables;
import org.jspecify.annotations.Nullable;

/** The shipped pack in databases of the real modules; the first edition is only noted. */
final class LoadedCountry implements AutoCloseable {
  static final PlanClock CLOCK =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

  private final AgenciesOnH2 agencies = new AgenciesOnH2();
  private final LocalitiesOnH2 localities = new LocalitiesOnH2();
  private final PlanFrameOnH2 frame = new PlanFrameOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final PassedWork work = new PassedWork();
  private final List<String> rules = new ArrayList<>();
  private final List<AwardRule> awards = new ArrayList<>();
  private final List<TaskContent> issued = new ArrayList<>();
  private final CountryPack pack = CountryPack.read(PackFolder.shipped());

  void load(boolean demonstration) {
    loading(demonstration).load();
    agencies.commit();
    localities.commit();
    frame.commit();
    if (demonstration) {
      tellOfTheRegisters();
    }
  }

  private CountryDataPack loading(boolean demonstration) {
    return new ReferenceLoading(
        pack,
        new DataPackSettings(true, Optional.empty(), demonstration, "secret"),
        registers(),
        new Timeline(time()),
        frame.frames(events, CLOCK),
        new RuleLoading(Doubles.answering(RuleTables.class, this::note)),
        new RegimeLoading(
            Doubles.answering(ReportingRegimes.class, (self, method, none) -> List.of())),
        new AwardRuleLoading(
            Doubles.answering(AwardRuleBook.class, (self, method, loaded) -> keep(loaded))),
        new FirstEdition(Doubles.publication(issued), Doubles.editions(issued), rules(), CLOCK));
  }

  private BodyHistory registers() {
    return new BodyHistory(
        agencies.agencies(events, CLOCK),
        agencies.directory(),
        agencies.reorganisations(events, CLOCK, work),
        localities.localities(events, CLOCK),
        localities.changes(events, CLOCK, work));
  }

  private static StoryTime time() {
    return new StoryTime(CLOCK, Doubles.answering(Deadlines.class, (self, method, none) -> null));
  }

  private Object note(Object self, Method method, Object[] arguments) {
    rules.add(
        arguments[2]
            + " "
            + ((String) arguments[1]).replaceAll("(?s).*<decision id=\"(\\w+)\".*", "$1"));
    return null;
  }

  private @Nullable Object keep(Object[] loaded) {
    ((List<?>) loaded[1]).forEach(rule -> awards.add((AwardRule) rule));
    return null;
  }

  /** The award rules that were loaded. */
  List<AwardRule> awardRules() {
    return awards;
  }

  /** The tables of rules that were loaded, each with its first day. */
  List<String> ruleTables() {
    return rules;
  }

  /** The other names of bodies, once the registers were told. */
  List<BodyAlias> aliases() {
    List<BodyAlias> named = new ArrayList<>();
    new AliasLoading(named::addAll, agencies(), localities(), CLOCK).load(PackFolder.shipped());
    return named;
  }

  CountryPack pack() {
    return pack;
  }

  /** What passed from whom to whom, and when. */
  List<PassedWork.Passed> passed() {
    return work.passed();
  }

  /** As the demonstration does. */
  private void tellOfTheRegisters() {
    new Timeline(time()).tell(registers().history(pack));
    agencies.commit();
    localities.commit();
  }

  RecordedEvents events() {
    return events;
  }

  /** The tasks of the first edition, once it was issued. */
  List<TaskContent> issued() {
    return issued;
  }

  AgencyDirectory agencies() {
    return agencies.directory();
  }

  LocalityDirectory localities() {
    return localities.directory();
  }

  LocalityRegister localityRegister() {
    return localities.register();
  }

  PlanFrameCatalogue frame() {
    return frame.catalogue();
  }

  TaskRules rules() {
    return TasksOnH2.rules(frame(), agencies(), localities());
  }

  @Override
  public void close() {
    agencies.close();
    localities.close();
    frame.close();
  }
}
