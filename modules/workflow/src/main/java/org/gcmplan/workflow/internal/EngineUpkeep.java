package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.EngineCare;
import org.gcmplan.workflow.EngineState;
import org.gcmplan.workflow.JobRetried;
import org.gcmplan.workflow.StuckJob;

@ApplicationScoped
@Transactional
class EngineUpkeep implements EngineCare {
  private static final int TRIES_OF_A_NEW_JOB = 3;

  private final Engine engine;
  private final StuckJobs jobs;
  private final WaitingFigures figures;
  private final ManagementService management;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  EngineUpkeep(
      Engine engine,
      StuckJobs jobs,
      WaitingFigures figures,
      ManagementService management,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.engine = engine;
    this.jobs = jobs;
    this.figures = figures;
    this.management = management;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public EngineState state(Actor reader) {
    mustWatch(reader);
    return new EngineState(
        engine.isTakingUpJobs(),
        figures.dueJobs(),
        figures.stuckJobs(),
        figures.openWork(),
        figures.overdueWork());
  }

  @Override
  public List<StuckJob> stuck(Actor reader) {
    mustWatch(reader);
    return jobs.all();
  }

  @Override
  public void retry(Actor by, String job) {
    mustAdminister(by);
    runAgain(by, jobs.find(job).orElseThrow(() -> new NotFound("stuck job", job)));
  }

  @Override
  public int retryAll(Actor by) {
    mustAdminister(by);
    List<StuckJob> stuck = jobs.all();
    stuck.forEach(job -> runAgain(by, job));
    return stuck.size();
  }

  private void runAgain(Actor by, StuckJob job) {
    management.setJobRetries(job.id(), TRIES_OF_A_NEW_JOB);
    management.setJobDuedate(job.id(), Date.from(clock.instant()));
    Subject subject = job.subject().orElse(new Subject("job", job.id()));
    events.fire(new JobRetried(by, clock.instant(), subject, job.id(), job.step().vi()));
  }

  private static void mustWatch(Actor reader) {
    if (!reader.holds(Role.ADMINISTRATOR) && !reader.holds(Role.AUDITOR) && !reader.isSystem()) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }

  private static void mustAdminister(Actor by) {
    if (!by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
