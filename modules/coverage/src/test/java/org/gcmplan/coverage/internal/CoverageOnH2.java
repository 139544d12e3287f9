package org.gcmplan.coverage.internal;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** The module's services on a database of their own; files are taken as they come. */
public final class CoverageOnH2 implements AutoCloseable {
  private final ModuleOnH2 database = new ModuleOnH2("coverage");
  private final OwnPlanRepository repository = new OwnPlanRepository();
  private final LocalityDirectory localities;
  private final AgencyDirectory agencies;

  public CoverageOnH2(LocalityDirectory localities, AgencyDirectory agencies) {
    repository.entities = database.entities();
    this.localities = localities;
    this.agencies = agencies;
  }

  public OwnPlans plans(PlanFrameCatalogue frame, RecordedEvents events, PlanClock clock) {
    return new OwnPlanService(
        repository,
        new OwnPlanRights(frame),
        new OwnPlanRules(localities, agencies, frame, clock),
        answering(Attachments.class, new AttachmentId(new UUID(7, 7))),
        events,
        clock);
  }

  OwnPlanFiles files(PlanFrameCatalogue frame) {
    return new OwnPlanFiles(repository, new OwnPlanRights(frame));
  }

  /** Of a country whose provinces are these, whenever they were. */
  public Coverage coverage(Set<BodyId> withCompletions, List<Locality> everKnown) {
    LocalityRegister register = answering(LocalityRegister.class, everKnown);
    AssignmentCatalogue assignments = answering(AssignmentCatalogue.class, withCompletions);
    return new CoverageService(
        repository, new Forerunners(localities, register, agencies), assignments);
  }

  public void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }

  @SuppressWarnings("unchecked") // a proxy is of the type asked for
  private static <T> T answering(Class<?> type, Object answer) {
    return (T)
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer);
  }
}
