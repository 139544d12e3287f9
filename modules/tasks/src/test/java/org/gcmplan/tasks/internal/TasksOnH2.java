package org.gcmplan.tasks.internal;

import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.Countries;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.tasks.Tasks;

/** The module's services on a database of their own. */
public final class TasksOnH2 implements AutoCloseable {
  private final ModuleOnH2 database = new ModuleOnH2("tasks");
  private final TaskRepository repository = new TaskRepository();

  public TasksOnH2() {
    repository.entities = database.entities();
  }

  public Tasks tasks(RecordedEvents events, PlanClock clock) {
    return new TaskService(repository, events, clock);
  }

  public TaskCatalogue catalogue() {
    return new TaskLookup(repository);
  }

  /** The rules need no database of their own. */
  public static TaskRules rules(
      PlanFrameCatalogue frame, AgencyDirectory agencies, LocalityDirectory localities) {
    return new TaskRulesService(
        new KnownNumbers(frame), new BodiesInForce(agencies, localities), Countries.VIET_NAM);
  }

  /** The wording needs no database of its own. */
  public static TaskWording wording(
      PlanFrameCatalogue frame, AgencyDirectory agencies, LocalityDirectory localities) {
    return new TaskWordingService(frame, agencies, localities);
  }

  public void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }
}
