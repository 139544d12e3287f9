package org.gcmplan.localities.internal;

import java.time.Clock;
import java.util.List;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.localities.Localities;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.localities.TerritorialChanges;

/** The module's services on a database of their own. */
public final class LocalitiesOnH2 implements AutoCloseable {
  private static final PlanClock CLOCK = new PlanClock(Clock.systemUTC());

  private final ModuleOnH2 database = new ModuleOnH2("localities");
  private final LocalityRepository repository = new LocalityRepository();

  public LocalitiesOnH2() {
    repository.entities = database.entities();
  }

  public Localities localities(RecordedEvents events, PlanClock clock) {
    return new LocalityService(repository, new OfficialCodes(repository), events, clock);
  }

  /** The register of changes; what bodies have open is answered by the given modules. */
  public TerritorialChanges changes(RecordedEvents events, PlanClock clock, OpenWork... modules) {
    return registrar(events, clock, modules);
  }

  TerritorialRegistrar registrar(RecordedEvents events, PlanClock clock, OpenWork... modules) {
    WorkOfLocalities work = new WorkOfLocalities(List.of(modules));
    ChangeRepository changes = new ChangeRepository();
    changes.entities = database.entities();
    var rules =
        new TerritorialRules(
            repository,
            new StandingOfUnits(repository, work),
            new Designations(repository, new OfficialCodes(repository)),
            clock);
    return new TerritorialRegistrar(
        new TerritorialEntries(repository, events, clock),
        rules,
        changes,
        new Consequences(repository, work, clock),
        new Withdrawal(changes, clock),
        work,
        events,
        clock);
  }

  public LocalityDirectory directory() {
    return lookup(CLOCK);
  }

  public LocalityRegister register() {
    return lookup(CLOCK);
  }

  LocalityLookup lookup(PlanClock clock) {
    return new LocalityLookup(repository, clock);
  }

  public void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }
}
