package org.gcmplan.agencies.internal;

import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.ModuleOnH2;
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
