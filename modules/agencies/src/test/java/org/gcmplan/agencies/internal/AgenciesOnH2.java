package org.gcmplan.agencies.internal;

import java.util.List;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;

/** The module's services on a database of their own. */
public final class AgenciesOnH2 implements AutoCloseable {
  private final ModuleOnH2 database = new ModuleOnH2("agencies");
  private final AgencyRepository repository = new AgencyRepository();

  public AgenciesOnH2() {
    repository.entities = database.entities();
  }

  public Agencies agencies(RecordedEvents events, PlanClock clock) {
    return new AgencyService(repository, events, clock);
  }

  /** How bodies end; what they have open is answered by the given modules. */
  public Reorganisations reorganisations(
      RecordedEvents events, PlanClock clock, OpenWork... modules) {
    return reorganising(events, clock, modules);
  }

  Reorganising reorganising(RecordedEvents events, PlanClock clock, OpenWork... modules) {
    WorkOfAgencies work = new WorkOfAgencies(List.of(modules));
    DissolutionRepository dissolutions = new DissolutionRepository();
    dissolutions.entities = database.entities();
    return new Reorganising(
        repository,
        dissolutions,
        new DissolutionRules(repository, work, clock),
        work,
        events,
        clock);
  }

  public AgencyDirectory directory() {
    return new AgencyLookup(repository);
  }

  public void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }
}
