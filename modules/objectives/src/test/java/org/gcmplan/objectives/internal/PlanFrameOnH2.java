package org.gcmplan.objectives.internal;

import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.objectives.PlanFrames;

/** The module's services on a database of their own. */
public final class PlanFrameOnH2 implements AutoCloseable {
  private final ModuleOnH2 database = new ModuleOnH2("objectives");
  private final PlanFrameRepository repository = new PlanFrameRepository();

  public PlanFrameOnH2() {
    repository.entities = database.entities();
  }

  public PlanFrames frames(RecordedEvents events, PlanClock clock) {
    return new PlanFrameService(repository, events, clock);
  }

  public PlanFrameCatalogue catalogue() {
    return new PlanFrameLookup(repository);
  }

  public void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }
}
