package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.RouteMoved;

/** Moves one route to another version of its model, or tries whether it could be moved. */
@Dependent
class RouteMover {
  private final RuntimeService runtime;
  private final EngineTransactions transactions;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  RouteMover(
      RuntimeService runtime,
      EngineTransactions transactions,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.runtime = runtime;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /** Moves it for real and takes that back: what stands in the way shows only so. */
  List<String> attempt(ProcessInstance route, ProcessDefinition newest) {
    return obstacles(
        () -> {
          execute(route, newest);
          throw new TakenBack();
        });
  }

  List<String> move(
      Actor by, ProcessInstance route, ProcessDefinition old, ProcessDefinition newest) {
    return obstacles(
        () -> {
          execute(route, newest);
          events.fire(
              new RouteMoved(
                  by,
                  clock.instant(),
                  Subjects.of(old.getKey(), route.getBusinessKey()),
                  old.getVersion(),
                  newest.getVersion()));
          return true;
        });
  }

  private List<String> obstacles(Supplier<Boolean> work) {
    try {
      transactions.separate(work);
      return List.of();
    } catch (TakenBack tried) {
      return List.of();
    } catch (MigratingProcessInstanceValidationException impossible) {
      var report = impossible.getValidationReport();
      return Stream.concat(
              report.getFailures().stream(),
              Stream.concat(
                  report.getActivityInstanceReports().stream()
                      .flatMap(
                          at ->
                              at.getFailures().stream()
                                  .map(why -> at.getSourceScopeId() + ": " + why)),
                  report.getTransitionInstanceReports().stream()
                      .flatMap(
                          at ->
                              at.getFailures().stream()
                                  .map(why -> at.getSourceScopeId() + ": " + why))))
          .toList();
    } catch (MigrationPlanValidationException impossible) {
      return impossible.getValidationReport().getInstructionReports().stream()
          .flatMap(
              report ->
                  report.getFailures().stream()
                      .map(
                          why ->
                              report.getMigrationInstruction().getSourceActivityId() + ": " + why))
          .toList();
    }
  }

  private void execute(ProcessInstance route, ProcessDefinition newest) {
    MigrationPlan plan =
        runtime
            .createMigrationPlan(route.getProcessDefinitionId(), newest.getId())
            .mapEqualActivities()
            .build();
    runtime.newMigration(plan).processInstanceIds(route.getId()).execute();
  }

  /** Ends a trial: whatever was done in it is undone. */
  private static class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
