package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.gcmplan.kernel.PlanClock;

/** How much waits: for people in the inbox, for the engine among its jobs. */
@ApplicationScoped
@Transactional
class WaitingFigures {
  @PersistenceContext(unitName = "workflow")
  EntityManager entities;

  @Inject ManagementService management;
  @Inject RuntimeService runtime;
  @Inject PlanClock clock;

  long openWork() {
    return entities
        .createQuery("select count(w) from WorkItemEntry w where w.state = :open", Long.class)
        .setParameter("open", WorkItemEntry.State.OPEN)
        .getSingleResult();
  }

  long overdueWork() {
    return entities
        .createQuery(
            "select count(w) from WorkItemEntry w where w.state = :open and w.dueAt < :now",
            Long.class)
        .setParameter("open", WorkItemEntry.State.OPEN)
        .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .getSingleResult();
  }

  /** Jobs that could run now, on whatever node. */
  long dueJobs() {
    return management.createJobQuery().executable().count();
  }

  long stuckJobs() {
    return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).count();
  }
}
